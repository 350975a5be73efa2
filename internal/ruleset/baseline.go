package ruleset

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// Baseline is how an existing code base begins: today's findings become waivers,
// so that only new ones fail.
type Baseline struct {
	Catalog *catalog.Catalog
	// Dir is the folder that tflint ran in; its findings name files below it.
	Dir string
	// Reason, Approver and Expires are those of every waiver.
	Reason, Approver, Expires string
}

// report is what of tflint's JSON format is read.
type report struct {
	Issues []struct {
		Rule  struct{ Name string }
		Range struct {
			Filename string
			Start    struct{ Line int }
		}
	}
	Errors []struct{ Message string }
}

// Write reads tflint's findings in JSON and writes an overlay that waives them,
// by obligation and resource. It returns the findings that it could not place,
// such as those at an argument of a module call.
func (b *Baseline) Write(findings io.Reader, to io.Writer) (left []string, err error) {
	if _, err := time.Parse(catalog.Day, b.Expires); err != nil {
		return nil, fmt.Errorf("expires is a day, such as 2027-03-31")
	}
	if strings.TrimSpace(b.Approver) == "" || strings.TrimSpace(b.Reason) == "" {
		return nil, fmt.Errorf("a waiver needs an approver and a reason")
	}
	var r report
	if err := json.NewDecoder(findings).Decode(&r); err != nil {
		return nil, fmt.Errorf("expected what tflint --format=json prints: %w", err)
	}
	for _, e := range r.Errors {
		return nil, fmt.Errorf("tflint failed: %s", e.Message)
	}
	obligations := map[string]string{} // by rule
	for _, e := range b.Catalog.Index().Rules() {
		obligations[catalog.RuleName(e.Obligation)] = e.Obligation
	}
	waived := map[string]map[string]bool{}
	files := map[string][]block{}
	for _, i := range r.Issues {
		id := obligations[i.Rule.Name]
		if id == "" {
			continue // of another ruleset, or about declarations
		}
		name := i.Range.Filename
		if files[name] == nil {
			if files[name], err = resourceBlocks(filepath.Join(b.Dir, name)); err != nil {
				return nil, err
			}
		}
		address := addressAt(files[name], i.Range.Start.Line)
		if address == "" {
			left = append(left, fmt.Sprintf("%s:%d: %s", name, i.Range.Start.Line, i.Rule.Name))
			continue
		}
		if waived[id] == nil {
			waived[id] = map[string]bool{}
		}
		waived[id][address] = true
	}
	out := hclwrite.NewEmptyFile()
	for n, id := range slices.Sorted(maps.Keys(waived)) {
		if n > 0 {
			out.Body().AppendNewline()
		}
		w := out.Body().AppendNewBlock("waiver", []string{id}).Body()
		w.SetAttributeValue("reason", cty.StringVal(b.Reason))
		w.SetAttributeValue("approver", cty.StringVal(b.Approver))
		w.SetAttributeValue("expires", cty.StringVal(b.Expires))
		var targets []cty.Value
		for _, a := range slices.Sorted(maps.Keys(waived[id])) {
			targets = append(targets, cty.StringVal(a))
		}
		w.SetAttributeValue("resources", cty.ListVal(targets))
	}
	_, err = to.Write(hclwrite.Format(out.Bytes()))
	return left, err
}

// block is where a block begins; address is empty for one that is no resource.
type block struct {
	address string
	line    int
}

var topBlocks = &hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{
	{Type: "resource", LabelNames: []string{"type", "name"}}, {Type: "data", LabelNames: []string{"type", "name"}},
	{Type: "module", LabelNames: []string{"name"}}, {Type: "variable", LabelNames: []string{"name"}}, {Type: "output", LabelNames: []string{"name"}},
	{Type: "locals"}, {Type: "terraform"}, {Type: "provider", LabelNames: []string{"name"}}, {Type: "check", LabelNames: []string{"name"}},
}}

func resourceBlocks(path string) ([]block, error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	parser := hclparse.NewParser()
	parse := parser.ParseHCL
	if strings.HasSuffix(path, ".json") {
		parse = parser.ParseJSON
	}
	f, diags := parse(src, path)
	if diags.HasErrors() {
		return nil, diags
	}
	content, _, _ := f.Body.PartialContent(topBlocks) // what is not there has no line
	var out []block
	for _, b := range content.Blocks {
		x := block{line: b.DefRange.Start.Line}
		switch b.Type {
		case "resource":
			x.address = strings.Join(b.Labels, ".")
		case "data":
			x.address = schema.DataPrefix + strings.Join(b.Labels, ".")
		}
		out = append(out, x)
	}
	slices.SortStableFunc(out, func(a, b block) int { return a.line - b.line })
	return out, nil
}

// addressAt is the resource that the line belongs to: the last block that
// begins at it or above.
func addressAt(blocks []block, line int) string {
	address := ""
	for _, b := range blocks {
		if b.line > line {
			break
		}
		address = b.address
	}
	return address
}
