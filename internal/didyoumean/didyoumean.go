// Package didyoumean suggests the name that somebody probably meant.
package didyoumean

import (
	"strings"

	"github.com/agext/levenshtein"
)

// Suggest returns the candidate nearest to given, or "" when none is near: about
// a third of the letters may differ.
func Suggest(given string, candidates []string) string {
	best, bestDistance := "", (len(given)+2)/3+1
	if bestDistance > 5 {
		bestDistance = 5
	}
	for _, c := range candidates {
		if strings.EqualFold(c, given) || strings.EqualFold(strings.ReplaceAll(c, "_", ""), strings.NewReplacer("_", "", "-", "", ".", "").Replace(given)) {
			return c
		}
		if d := levenshtein.Distance(given, c, nil); d < bestDistance || (d == bestDistance && best != "" && c < best) {
			best, bestDistance = c, d
		}
	}
	return best
}

// Hint is a sentence with the suggestion, led by a space, or "".
func Hint(given string, candidates []string) string {
	if s := Suggest(given, candidates); s != "" {
		return ` Did you mean "` + s + `"?`
	}
	return ""
}
