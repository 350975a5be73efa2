// Package matrix resolves who owns each area of a service: its model, its
// family, the service itself, a variant and an organisation's overlay, each
// overriding the one before only where it says so. Every resolved cell tells where it was resolved from.
package matrix

import (
	"fmt"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
)

// Level is where a cell was resolved from.
type Level string

// The levels, from general to particular.
const (
	Model   Level = "model"
	Family  Level = "family"
	Service Level = "service"
	Variant Level = "variant"
	Overlay Level = "overlay"
)

// Cell is who owns an area.
type Cell struct {
	Area  *catalog.Area
	Party catalog.Party
	// Kind of a shared cell: dependent or independent.
	Kind string
	// Provider and Customer say what each side does; both are set in a shared cell.
	Provider, Customer string
	// Reason and Source say why the cell departs from the model; empty where it
	// does not.
	Reason, Source string
	// From is the level, FromID the id there: "paas", "aws_rds", "aws_rds.custom",
	// or the file and line of an overlay.
	From   Level
	FromID string
}

// Matrix is the owners of all areas, in catalog order.
type Matrix struct {
	// ID is the service with its variant, or the model.
	ID, Name string
	Model    *catalog.Model
	Service  *catalog.Service // nil for a model's matrix
	Variant  *catalog.Variant // nil without
	Cells    []Cell
}

// Cell returns the cell of an area.
func (m *Matrix) Cell(area string) (Cell, bool) {
	for _, c := range m.Cells {
		if c.Area.ID == area {
			return c, true
		}
	}
	return Cell{}, false
}

// Owners returns the party by area.
func (m *Matrix) Owners() map[string]catalog.Party {
	out := make(map[string]catalog.Party, len(m.Cells))
	for _, c := range m.Cells {
		out[c.Area.ID] = c.Party
	}
	return out
}

// OfModel resolves a service model.
func OfModel(c *catalog.Catalog, id string) (*Matrix, error) {
	m, ok := c.Model(id)
	if !ok {
		return nil, fmt.Errorf("there is no service model %q.%s", id, didyoumean.Hint(id, c.ModelIDs()))
	}
	out := &Matrix{ID: m.ID, Name: m.Name, Model: m}
	out.Cells = cells(c, m)
	return out, nil
}

func cells(c *catalog.Catalog, m *catalog.Model) []Cell {
	shared := map[string]*catalog.Cell{}
	for _, cell := range m.Cells {
		shared[cell.Area] = cell
	}
	var out []Cell
	for _, a := range c.Base().Areas {
		cell := Cell{Area: a, Party: m.Owners[a.ID], From: Model, FromID: m.ID}
		if s := shared[a.ID]; s != nil {
			cell.Party, cell.Kind, cell.Provider, cell.Customer = s.Party, s.Kind, s.Provider, s.Customer
		}
		out = append(out, cell)
	}
	return out
}

// OfService resolves a service, and one of its variants unless variant is
// empty.
func OfService(c *catalog.Catalog, id, variant string) (*Matrix, error) {
	s, ok := c.Service(id)
	if !ok {
		return nil, fmt.Errorf("there is no service %q.%s", id, didyoumean.Hint(id, c.Index().ServiceIDs()))
	}
	out := &Matrix{ID: s.ID, Name: s.Name, Service: s}
	model := s.Model
	family, hasFamily := c.Family(s.Family)
	if hasFamily {
		model = family.Model
	}
	var v *catalog.Variant
	if variant != "" {
		if v, ok = s.Variant(variant); !ok {
			var ids []string
			for _, x := range s.Variants {
				ids = append(ids, x.ID)
			}
			if len(ids) == 0 {
				return nil, fmt.Errorf("%s has no variants", s.ID)
			}
			return nil, fmt.Errorf("%s has no variant %q.%s", s.ID, variant, didyoumean.Hint(variant, ids))
		}
		out.ID, out.Name, out.Variant = s.ID+"."+v.ID, v.Name, v
		if v.Model != "" { // another model: the family's departures are from the old one
			model, hasFamily = v.Model, false
		}
	}
	m, ok := c.Model(model)
	if !ok {
		return nil, fmt.Errorf("%s: there is no service model %q", s.ID, model)
	}
	out.Model = m
	out.Cells = cells(c, m)
	if hasFamily {
		out.apply(family.Cells, Family, family.ID)
	}
	out.apply(s.Cells, Service, s.ID)
	if v != nil {
		out.apply(v.Cells, Variant, out.ID)
	}
	for _, cell := range s.Overridden {
		out.apply([]*catalog.Cell{cell}, Overlay, cell.Origin)
	}
	return out, nil
}

func (m *Matrix) apply(departures []*catalog.Cell, from Level, id string) {
	for _, d := range departures {
		for i := range m.Cells {
			if m.Cells[i].Area.ID == d.Area {
				m.Cells[i] = Cell{
					Area: m.Cells[i].Area, Party: d.Party, Kind: d.Kind, Provider: d.Provider, Customer: d.Customer,
					Reason: d.Reason, Source: d.Source, From: from, FromID: id,
				}
			}
		}
	}
}
