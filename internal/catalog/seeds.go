package catalog

import "fmt"

// Seeds returns where each numbered statement of the users' documents lives in
// the catalog: the homes by number.
func (c *Catalog) Seeds() map[int][]string {
	out := map[int][]string{}
	at := func(seeds []int, format string, args ...any) {
		for _, n := range seeds {
			out[n] = append(out[n], fmt.Sprintf(format, args...))
		}
	}
	b := c.Base()
	for _, x := range b.Clouds {
		at(x.Seeds, "cloud %s", x.ID)
	}
	for _, x := range b.Models {
		at(x.Seeds, "model %s", x.ID)
	}
	for _, x := range b.Frameworks {
		at(x.Seeds, "framework %s", x.ID)
	}
	for _, x := range b.Classes {
		at(x.Seeds, "architecture class %s", x.ID)
	}
	for _, x := range b.Comparisons {
		for _, r := range x.Rows {
			at(r.Seeds, "comparison %s, %s", x.ID, r.Service)
		}
	}
	for _, x := range b.Knowledge {
		at(x.Seeds, "knowledge %s %s", x.Kind, x.ID)
	}
	for _, x := range b.Presets {
		for _, r := range x.Rows {
			at(r.Seeds, "preset %s, row %s", x.ID, r.Name)
		}
	}
	for _, x := range b.Scenarios {
		at(x.Seeds, "scenario %s", x.ID)
		for _, d := range x.Duties {
			at(d.Seeds, "scenario %s, duty %s", x.ID, d.ID)
		}
	}
	for _, id := range c.Index().ServiceIDs() {
		s, ok := c.Service(id)
		if !ok {
			continue
		}
		at(s.Seeds, "service %s", s.ID)
		for _, v := range s.Variants {
			at(v.Seeds, "variant %s.%s", s.ID, v.ID)
		}
		for _, o := range s.Obligations {
			at(o.Seeds, "obligation %s", o.ID())
		}
	}
	return out
}
