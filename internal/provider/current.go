package provider

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/hashicorp/hcl/v2"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

// Options are what a server depends on.
type Options struct {
	Version string
	// Catalog is what an overlay goes on top of.
	Catalog *catalog.Catalog
	// Dir is where an overlay is looked for: the folder that Terraform runs the
	// provider in, which is that of the root module.
	Dir string
	// Now tells what has ended. Functions do not ask it: they must answer the same
	// at plan and at apply.
	Now func() time.Time
}

// current is the catalog that everything answers from: the embedded one, with
// the overlay of the provider's configuration, or else the one that is found.
// Nothing is read before it is asked for.
type current struct {
	options Options

	mu      sync.Mutex
	read    bool
	catalog *catalog.Catalog
	err     error
	// open: which overlay there is is not known yet, so that an id that the
	// catalog does not have may be one of the overlay's.
	open bool
	// passed are the catalogs with overlays that were passed to functions, by text.
	passed map[string]*catalog.Catalog
}

// get returns the catalog, and why the overlay could not be used: then it is
// the embedded one.
func (s *current) get() (*catalog.Catalog, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.read {
		s.read = true
		files, err := catalog.FindOverlay(s.options.Dir)
		s.set(files, err)
	}
	return s.catalog, s.err
}

// use takes the overlay from these files, and from no others.
func (s *current) use(files []string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.read, s.open = true, false
	s.set(files, nil)
	return s.err
}

// wait says that the overlay's files are not known yet.
func (s *current) wait() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.open = true
}

func (s *current) waiting() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.open
}

func (s *current) set(files []string, err error) {
	s.catalog, s.err = s.options.Catalog, err
	if err != nil || len(files) == 0 {
		return
	}
	sources, err := catalog.ReadOverlay(files)
	if err != nil {
		s.err = err
		return
	}
	if c, err := overlay(s.options.Catalog, sources); err != nil {
		s.err = err
	} else {
		s.catalog = c
	}
}

// maxPassed bounds the overlays of function calls that are kept.
const maxPassed = 16

// with returns the catalog with an overlay that was passed to a function as
// text: it takes the place of the one that is found.
func (s *current) with(text string) (*catalog.Catalog, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.passed[text]; c != nil {
		return c, nil
	}
	c, err := overlay(s.options.Catalog, []catalog.Source{{Name: "overlay", Text: []byte(text)}})
	if err != nil {
		return nil, err
	}
	if s.passed == nil || len(s.passed) >= maxPassed {
		s.passed = map[string]*catalog.Catalog{}
	}
	s.passed[text] = c
	return c, nil
}

func overlay(base *catalog.Catalog, sources []catalog.Source) (*catalog.Catalog, error) {
	c, diags := base.With(sources)
	if !diags.HasErrors() {
		return c, nil
	}
	return nil, errors.New(mistakes(diags))
}

// mistakes are diagnostics as lines of text.
func mistakes(diags hcl.Diagnostics) string {
	lines := make([]string, len(diags))
	for i, d := range diags {
		lines[i] = fmt.Sprintf("%s:%d: %s: %s", d.Subject.Filename, d.Subject.Start.Line, d.Summary, d.Detail)
	}
	return "the overlay cannot be used: " + strings.Join(lines, "\n")
}

// c is the catalog where a mistake in the overlay is reported elsewhere.
func (s *current) c() *catalog.Catalog {
	c, _ := s.get()
	return c
}
