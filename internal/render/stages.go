package render

import (
	"fmt"
	"strings"
)

// Stage is a time at which a verdict is asked for.
type Stage int

// The stages, in the order of time.
const (
	Lint Stage = iota
	Plan
	Apply
)

var stagesShown = []struct{ name, where string }{
	{"lint", "editor and CI"},
	{"plan", "assertions, tests"},
	{"apply", "what was left open"},
}

// Source is where a value comes from that a verdict depends on.
type Source struct {
	Name    string
	Setting string // an example: an argument of an aws_db_instance
	Rest    string // what else the example needs
	Decides Stage  // the first at which the value is known
}

// Sources are the ones that the picture of the guide on unknown values shows.
var Sources = []Source{
	{"A literal", `storage_encrypted = true`, "", Lint},
	{"A variable with a default or a value in terraform.tfvars", `storage_encrypted = var.encrypted`, "variable \"encrypted\" {\n  default = true\n}\n", Lint},
	{"An argument left out that has a documented default", `# storage_encrypted is false`, "", Lint},
	{"A variable that only the caller sets", `storage_encrypted = var.encrypted`, "variable \"encrypted\" {\n  type = bool\n}\n", Plan},
	{"A data source", `storage_encrypted = data.aws_ssm_parameter.encrypted.value`, "data \"aws_ssm_parameter\" \"encrypted\" {\n  name = \"encrypted\"\n}\n", Plan},
	{"What another resource computes", `storage_encrypted = terraform_data.choice.output`, "resource \"terraform_data\" \"choice\" {\n  input = true\n}\n", Apply},
}

// Measures of the picture of stages, in pixels.
const (
	sourceWidth  = 400
	stageWidth   = 156
	sourceHeight = 44
)

// StagesPicture shows from when on a verdict is known, by where the value comes
// from that it depends on.
func StagesPicture() string {
	const top = 76
	width, height := sourceWidth+3*stageWidth+8, top+len(Sources)*sourceHeight+34
	var sb strings.Builder
	var words []string
	for _, s := range Sources {
		words = append(words, fmt.Sprintf("%s: from %s on", s.Name, stagesShown[s.Decides].name))
	}
	begin(&sb, float64(width), float64(height), "When a verdict is reached", strings.Join(words, ". ")+".", hatched("open"),
		".stage { font-weight: 600 }", ".code { font: 11px ui-monospace, Menlo, Consolas, \"Liberation Mono\", monospace }")
	sb.WriteString("<text class=\"faint\" x=\"8\" y=\"64\">It depends on</text>\n")
	for i, s := range stagesShown {
		x := sourceWidth + i*stageWidth + stageWidth/2
		fmt.Fprintf(&sb, "<text class=\"stage\" x=\"%d\" y=\"48\" text-anchor=\"middle\">%s</text>\n<text class=\"faint\" x=\"%d\" y=\"64\" text-anchor=\"middle\">%s</text>\n", x, s.name, x, s.where)
	}
	bar := func(from, to Stage, y int, fill, text, words string) {
		if from == to {
			return
		}
		x, w := sourceWidth+int(from)*stageWidth, int(to-from)*stageWidth
		fmt.Fprintf(&sb, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"26\" rx=\"3\" %s/><text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n", x+1, y, w-2, fill, text, x+w/2, y+17, words)
	}
	for i, s := range Sources {
		y := top + i*sourceHeight
		fmt.Fprintf(&sb, "<text x=\"8\" y=\"%d\">%s</text>\n<text class=\"code faint\" x=\"8\" y=\"%d\">%s</text>\n", y+15, escape(s.Name), y+31, escape(s.Setting))
		bar(Lint, s.Decides, y+4, "fill=\"url(#open)\"", "on-shared", "undecided")
		bar(s.Decides, Apply+1, y+4, "class=\"customer\"", "on-customer", "met or unmet, for good")
	}
	fmt.Fprintf(&sb, "<text class=\"faint\" x=\"8\" y=\"%d\">Undecided is no failure: the next stage asks again. What is met or unmet stays so.</text>\n</svg>\n", height-12)
	return sb.String()
}
