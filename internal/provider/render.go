package provider

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hashicorp/terraform-plugin-framework/attr"
	"github.com/hashicorp/terraform-plugin-framework/function"
	"github.com/hashicorp/terraform-plugin-framework/types"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/render"
)

// renderFunction is render(kind, of, options...).
type renderFunction struct{ *current }

func (f *renderFunction) Metadata(_ context.Context, _ function.MetadataRequest, resp *function.MetadataResponse) {
	resp.Name = "render"
}

// kindsText lists the kinds of documents for descriptions.
func kindsText() string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(render.Kinds)) {
		parts = append(parts, fmt.Sprintf("`%s` (%s)", k, render.Kinds[k]))
	}
	return strings.Join(parts, ", ")
}

func (f *renderFunction) Definition(_ context.Context, _ function.DefinitionRequest, resp *function.DefinitionResponse) {
	resp.Definition = function.Definition{
		Summary:             "A document about services: table, picture, CSV or OSCAL",
		MarkdownDescription: "Returns the text of a document about who is responsible for what. Kinds: " + kindsText() + ". The same arguments give the same text. The data source `responsibility_assessment` makes the same documents with where the obligations stand.",
		Parameters: []function.Parameter{
			function.StringParameter{Name: "kind", MarkdownDescription: "The kind of document."},
			function.ListParameter{Name: "of", ElementType: types.StringType, MarkdownDescription: "Ids of services (`aws_rds`), variants (`aws_rds.custom`) or service models (`iaas`), in the order of the columns."},
		},
		VariadicParameter: function.DynamicParameter{Name: "options", MarkdownDescription: "At most one object: `title`; `frameworks`, those that CSV and OSCAL cover, NIST SP 800-53 if left out; `last_modified`, the time that an OSCAL document bears, such as `\"2026-11-21T00:00:00Z\"`."},
		Return:            function.StringReturn{},
	}
}

func (f *renderFunction) Run(ctx context.Context, req function.RunRequest, resp *function.RunResponse) {
	var kind string
	var of []string
	var options []types.Dynamic
	if resp.Error = req.Arguments.Get(ctx, &kind, &of, &options); resp.Error != nil {
		return
	}
	c, err := f.get()
	if err != nil {
		resp.Error = function.NewFuncError(asText(err.Error()))
		return
	}
	w, err := render.NewWorkload(c, of)
	if err != nil {
		resp.Error = function.NewArgumentFuncError(1, asText(err.Error()))
		return
	}
	switch {
	case len(options) > 1:
		err = fmt.Errorf("expected at most one object of options")
	case len(options) == 1:
		err = documentOptions(w, options[0])
	}
	if err != nil {
		resp.Error = function.NewArgumentFuncError(2, asText(err.Error()))
		return
	}
	text, err := render.Render(kind, w)
	if err != nil {
		resp.Error = function.NewArgumentFuncError(0, asText(err.Error()))
		return
	}
	resp.Error = resp.Result.Set(ctx, text)
}

// documentOptions reads the object of options.
func documentOptions(w *render.Workload, v types.Dynamic) error {
	o, ok := v.UnderlyingValue().(types.Object)
	if !ok {
		return fmt.Errorf("expected an object such as { title = \"Orders\" }")
	}
	names := []string{"frameworks", "last_modified", "title"}
	for name, v := range o.Attributes() {
		if v.IsNull() {
			continue
		}
		var ok bool
		switch name {
		case "title":
			w.Title, ok = textOf(v)
		case "last_modified":
			w.LastModified, ok = textOf(v)
		case "frameworks":
			w.Frameworks, ok = textsOf(v)
		default:
			return fmt.Errorf("there is no option %q.%s", name, catalog.Alternatives(name, names))
		}
		if !ok {
			return fmt.Errorf("%s: expected a string, or for frameworks a list of strings", name)
		}
	}
	return nil
}

func textOf(v attr.Value) (string, bool) {
	s, ok := v.(types.String)
	return s.ValueString(), ok
}

func textsOf(v attr.Value) ([]string, bool) {
	var elements []attr.Value
	switch v := v.(type) {
	case types.Tuple:
		elements = v.Elements()
	case types.List:
		elements = v.Elements()
	case types.Set:
		elements = v.Elements()
	default:
		return nil, false
	}
	var out []string
	for _, el := range elements {
		s, ok := textOf(el)
		if !ok {
			return nil, false
		}
		out = append(out, s)
	}
	return out, true
}
