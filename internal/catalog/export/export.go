// Package export gives the catalog as JSON for other programs: services, areas,
// matrices and obligations.
package export

import (
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/matrix"
)

// Document is the catalog.
type Document struct {
	Areas       []Area       `json:"areas"`
	Models      []Matrix     `json:"models"`
	Services    []Service    `json:"services"`
	Obligations []Obligation `json:"obligations"`
}

// Area is one thing somebody must own.
type Area struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Group string `json:"group"`
}

// Matrix is the owner of each area.
type Matrix struct {
	ID     string                   `json:"id"`
	Name   string                   `json:"name"`
	Owners map[string]catalog.Party `json:"owners"`
}

// Service is a service with its matrix and its variants'.
type Service struct {
	Matrix
	Cloud     string   `json:"cloud"`
	Model     string   `json:"model"`
	Resources []string `json:"resource_types,omitempty"`
	Variants  []Matrix `json:"variants,omitempty"`
}

// Obligation is a duty of the customer.
type Obligation struct {
	ID            string               `json:"id"`
	Rule          string               `json:"rule,omitempty"` // configuration obligations only
	Service       string               `json:"service"`
	Title         string               `json:"title"`
	Area          string               `json:"area"`
	Severity      catalog.Severity     `json:"severity"`
	Recommended   bool                 `json:"recommended"`
	Verification  catalog.Verification `json:"verification"`
	Cadence       string               `json:"cadence,omitempty"`
	Artifact      string               `json:"artifact,omitempty"`
	ResourceTypes []string             `json:"resource_types,omitempty"`
	Frameworks    map[string][]string  `json:"frameworks,omitempty"`
	Equivalents   map[string][]string  `json:"equivalents,omitempty"`
	Sources       []string             `json:"sources"`
}

// JSON makes the document of a whole catalog.
func JSON(c *catalog.Catalog) (*Document, error) {
	doc := &Document{}
	for _, a := range c.Base().Areas {
		doc.Areas = append(doc.Areas, Area{a.ID, a.Name, a.Group})
	}
	for _, m := range c.Base().Models {
		mx, err := matrix.OfModel(c, m.ID)
		if err != nil {
			return nil, err
		}
		doc.Models = append(doc.Models, Matrix{mx.ID, mx.Name, mx.Owners()})
	}
	for _, id := range c.Index().ServiceIDs() {
		mx, err := matrix.OfService(c, id, "")
		if err != nil {
			return nil, err
		}
		s := mx.Service
		out := Service{Matrix: Matrix{s.ID, s.Name, mx.Owners()}, Cloud: s.Cloud, Model: mx.Model.ID, Resources: s.Resources}
		for _, v := range s.Variants {
			vm, err := matrix.OfService(c, id, v.ID)
			if err != nil {
				return nil, err
			}
			out.Variants = append(out.Variants, Matrix{vm.ID, vm.Name, vm.Owners()})
		}
		doc.Services = append(doc.Services, out)
		for _, o := range s.Obligations {
			e := Obligation{
				ID: o.ID(), Service: s.ID, Title: o.Title, Area: o.Area, Severity: o.Severity, Recommended: o.InRecommended(),
				Verification: o.Verification, Cadence: o.Cadence, Artifact: o.Artifact, ResourceTypes: o.Types(),
				Frameworks: o.Controls, Equivalents: o.Equivalent, Sources: o.Sources,
			}
			if o.Verification == catalog.Configuration {
				e.Rule = o.Rule()
			}
			doc.Obligations = append(doc.Obligations, e)
		}
	}
	return doc, nil
}
