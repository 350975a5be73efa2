package render

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Measured are the pages made of what make bench and make compare have written
// into a folder.
func Measured(dir string) ([]Page, error) {
	var pages []Page
	for _, m := range []struct {
		file string
		page func(results string) (Page, error)
	}{{"results.txt", performance}, {"scanners.txt", scanners}} {
		results, err := os.ReadFile(filepath.Join(dir, m.file))
		if err != nil {
			return nil, err
		}
		p, err := m.page(string(results))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", m.file, err)
		}
		pages = append(pages, p)
	}
	return pages, nil
}

// benchmark is a line of what go test -bench prints: BenchmarkKind/name, and its
// values by unit.
type benchmark struct {
	kind, name string
	values     map[string]float64
}

func benchmarks(results string) ([]benchmark, error) {
	var out []benchmark
	for _, line := range strings.Split(results, "\n") {
		fields := strings.Fields(line)
		if len(fields) < 4 || !strings.HasPrefix(fields[0], "Benchmark") {
			continue
		}
		kind, name, _ := strings.Cut(strings.TrimPrefix(fields[0], "Benchmark"), "/")
		kind, _, _ = strings.Cut(kind, "-")
		if i := strings.LastIndex(name, "-"); i > 0 { // the number of processors
			name = name[:i]
		}
		bm := benchmark{kind, name, map[string]float64{}}
		for i := 2; i+1 < len(fields); i += 2 {
			v, err := strconv.ParseFloat(fields[i], 64)
			if err != nil {
				return nil, fmt.Errorf("%q: %w", line, err)
			}
			bm.values[fields[i+1]] = v
		}
		out = append(out, bm)
	}
	return out, nil
}

// performance is the page about cost, from what make bench prints.
func performance(results string) (Page, error) {
	w := page("Performance", "", "What lint and plan cost beside plugins that do nothing.")
	w.p("Measured by `make bench`: CPU time of the whole run, of Terraform or tflint with this plugin, beside the same run with a plugin that does nothing, on the same machine right after each other; the least of a few runs. Ratios carry over to other machines, seconds do not.")
	list, err := benchmarks(results)
	if err != nil {
		return Page{}, err
	}
	groups := map[string][][]string{}
	for _, bm := range list {
		kind, name, values := bm.kind, bm.name, bm.values
		memory := ""
		if m := values["x-noop-memory"]; m > 0 {
			memory = fmt.Sprintf("%.2f", m)
		}
		groups[kind] = append(groups[kind], []string{strings.ReplaceAll(name, ",", ", "), fmt.Sprintf("%.1f", values["x-noop"]), fmt.Sprintf("%.0f ms", values["noop-cpu-ms"]), fmt.Sprintf("%.0f ms", values["cpu-ms"]), memory, fmt.Sprintf("%.0f ms", values["ms-beyond-noop"])})
	}
	if len(groups["Lint"]) == 0 || len(groups["Plan"]) == 0 || len(groups["Start"]) == 0 {
		return Page{}, fmt.Errorf("Lint, Plan and Start are not all there")
	}
	w.f("## Lint\n\n")
	w.p("All rules on. `hardened` modules meet their obligations, by resources; `bare` ones have over ten findings for each resource, and most of the cost is tflint's own, which takes a remote call for each. `calls` are calls of one local module. Memory is that of the larger of the two processes.")
	cut := func(kind string, columns ...int) [][]string {
		var out [][]string
		for _, r := range groups[kind] {
			var row []string
			for _, c := range columns {
				row = append(row, r[c])
			}
			out = append(out, row)
		}
		return out
	}
	w.table([]string{"resources", "times the CPU", "doing nothing", "this plugin", "times the memory"}, cut("Lint", 0, 1, 2, 3, 4))
	w.f("## Plan\n\n")
	w.p("Calls of `met` on objects of three sizes with all obligations, beside calls of a function that takes the same object and returns true. A first call reads the service, once in a process. Below 1.0 the plugin is cheaper than the framework's own decoding, which it does not use for these functions. `data` are data sources `responsibility_matrix`, of one service unless it says of how many, beside ones without content; a matrix that was read before is not made again.")
	w.table([]string{"object", "times the CPU", "doing nothing", "this provider", "times the memory"}, cut("Plan", 0, 1, 2, 3, 4))
	w.f("## Start\n\n")
	w.f("Terraform starts providers several times in a plan. Nothing of the catalog is read before it is asked for: a start takes %s of CPU beyond that of a provider with one function, over a whole `terraform providers schema`.\n", groups["Start"][0][5])
	return w.page("performance"), nil
}
