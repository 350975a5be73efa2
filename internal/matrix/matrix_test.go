package matrix_test

import (
	"os"
	"testing"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/matrix"
)

var embedded = catalog.Open(os.DirFS("../catalog/data"))

// Model, family, service, variant: each cell says which of them decided.
func TestResolution(t *testing.T) {
	custom, err := matrix.OfService(embedded, "aws_rds", "custom")
	if err != nil {
		t.Fatal(err)
	}
	plain, err := matrix.OfService(embedded, "aws_rds", "")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		m    *matrix.Matrix
		area string
		want matrix.Cell
	}{
		{custom, "physical_facility", matrix.Cell{Party: catalog.Provider, From: matrix.Model, FromID: "paas"}},
		{plain, "patching", matrix.Cell{Party: catalog.Shared, From: matrix.Family, FromID: "managed_relational_database"}},
		{plain, "guest_os", matrix.Cell{Party: catalog.Provider, From: matrix.Model, FromID: "paas"}},
		{plain, "secrets", matrix.Cell{Party: catalog.Shared, From: matrix.Service, FromID: "aws_rds"}},
		{custom, "guest_os", matrix.Cell{Party: catalog.Shared, From: matrix.Variant, FromID: "aws_rds.custom"}},
	} {
		got, ok := test.m.Cell(test.area)
		if want := test.want; !ok || got.Party != want.Party || got.From != want.From || got.FromID != want.FromID {
			t.Errorf("%s, %s: %s from %s %s, want %s from %s %s", test.m.ID, test.area, got.Party, got.From, got.FromID, want.Party, want.From, want.FromID)
		}
	}
}

// Every matrix of the catalog has an owner for every area, both parts where it
// is shared, and a reason and a source where it departs.
func TestEveryMatrix(t *testing.T) {
	var all []*matrix.Matrix
	add := func(m *matrix.Matrix, err error) {
		if err != nil {
			t.Error(err)
			return
		}
		all = append(all, m)
	}
	for _, m := range embedded.Base().Models {
		add(matrix.OfModel(embedded, m.ID))
	}
	for _, id := range embedded.Index().ServiceIDs() {
		add(matrix.OfService(embedded, id, ""))
		s, _ := embedded.Service(id)
		for _, v := range s.Variants {
			add(matrix.OfService(embedded, id, v.ID))
		}
	}
	areas := len(embedded.Base().Areas)
	for _, m := range all {
		if len(m.Cells) != areas {
			t.Errorf("%s has %d cells, want %d", m.ID, len(m.Cells), areas)
		}
		for _, c := range m.Cells {
			switch {
			case c.Party == "":
				t.Errorf("%s: nobody owns %s", m.ID, c.Area.ID)
			case c.Party == catalog.Shared && (c.Provider == "" || c.Customer == "" || c.Kind == ""):
				t.Errorf("%s: %s is shared without parts", m.ID, c.Area.ID)
			case c.From != matrix.Model && (c.Reason == "" || c.Source == ""):
				t.Errorf("%s: %s departs without reason or source", m.ID, c.Area.ID)
			}
		}
	}
}

func TestUnknown(t *testing.T) {
	for _, f := range []func() (*matrix.Matrix, error){
		func() (*matrix.Matrix, error) { return matrix.OfModel(embedded, "iass") },
		func() (*matrix.Matrix, error) { return matrix.OfService(embedded, "aws_rdss", "") },
		func() (*matrix.Matrix, error) { return matrix.OfService(embedded, "aws_rds", "custum") },
	} {
		if _, err := f(); err == nil {
			t.Error("no error")
		} else {
			t.Log(err)
		}
	}
}

// An obligation is the customer's: its area is the customer's or shared, in the
// service or in a variant that it is for.
func TestObligationsAreTheCustomers(t *testing.T) {
	c := embedded
	for _, id := range c.Index().ServiceIDs() {
		s, _ := c.Service(id)
		for _, o := range s.Obligations {
			variants := o.Variants
			if len(variants) == 0 {
				variants = []string{""}
				for _, v := range s.Variants {
					variants = append(variants, v.ID)
				}
			}
			owned := false
			for _, v := range variants {
				m, err := matrix.OfService(c, id, v)
				if err != nil {
					t.Fatal(err)
				}
				cell, _ := m.Cell(o.Area)
				owned = owned || cell.Party == catalog.Customer || cell.Party == catalog.Shared
			}
			if !owned {
				t.Errorf("%s: %s is in the area %s, which is not the customer's in any way to run the service", o.DefRange, o.ID(), o.Area)
			}
		}
	}
}
