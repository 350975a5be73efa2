package check

import (
	"sort"
	"strings"
	"sync"

	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

// World is the set of resources that are judged together: companions are
// looked for in it.
type World struct {
	catalog   *catalog.Catalog
	resources map[string][]*Resource
	// visible says whether all resources of the type are in the world, so that a
	// companion that is not there does not exist.
	visible func(resourceType string) bool

	mu     sync.Mutex
	types  map[string]*catalog.ResourceType
	links  map[string]*linkIndex // by type and attribute
	owners map[string]*linkIndex // by type: what names these resources
}

// NewWorld makes a world. visible may be nil when all resources of all types
// are in it.
func NewWorld(c *catalog.Catalog, resources []*Resource, visible func(resourceType string) bool) *World {
	if visible == nil {
		visible = func(string) bool { return true }
	}
	w := &World{
		catalog: c, resources: map[string][]*Resource{}, visible: visible,
		types: map[string]*catalog.ResourceType{}, links: map[string]*linkIndex{}, owners: map[string]*linkIndex{},
	}
	for _, r := range resources {
		w.resources[r.Type] = append(w.resources[r.Type], r)
	}
	return w
}

// Types returns the types of the world's resources, sorted.
func (w *World) Types() []string {
	out := make([]string, 0, len(w.resources))
	for t := range w.resources {
		out = append(out, t)
	}
	sort.Strings(out)
	return out
}

// Resources returns the resources of a type.
func (w *World) Resources(resourceType string) []*Resource { return w.resources[resourceType] }

func (w *World) resourceType(name string) *catalog.ResourceType {
	w.mu.Lock()
	defer w.mu.Unlock()
	rt, ok := w.types[name]
	if !ok {
		rt, ok = w.catalog.ResourceType(name)
		if !ok {
			panic("check: no resource type " + name) // Compile has looked it up
		}
		w.types[name] = rt
	}
	return rt
}

// linkIndex finds resources by what an attribute of theirs names, or by what
// names them.
type linkIndex struct {
	byAddress map[string][]*Resource
	byBare    map[string][]*Resource // keyed addresses, without the key
	byValue   map[string][]*Resource
	open      []*Resource // cannot be told
	valued    []*Resource // all in byValue
}

func newLinkIndex() *linkIndex {
	return &linkIndex{byAddress: map[string][]*Resource{}, byBare: map[string][]*Resource{}, byValue: map[string][]*Resource{}}
}

func (ix *linkIndex) add(r *Resource, l link) {
	for _, a := range l.addresses {
		ix.byAddress[a] = append(ix.byAddress[a], r)
		if bare, _, keyed := strings.Cut(a, "["); keyed {
			ix.byBare[bare] = append(ix.byBare[bare], r)
		}
	}
	for _, v := range l.values {
		ix.byValue[v] = append(ix.byValue[v], r)
	}
	if len(l.values) > 0 {
		ix.valued = append(ix.valued, r)
	}
	if l.open {
		ix.open = append(ix.open, r)
	}
}

// link is what an attribute names: addresses, literal values, or something
// that is not known.
type link struct {
	addresses, values []string
	open              bool
	set               bool // the attribute is written
}

// linkOf reads what the attribute at the path names, or, where it is not set,
// what its older names do.
func linkOf(r *Resource, rt *catalog.ResourceType, path string) link {
	l := linkAt(r, path)
	if l.set {
		return l
	}
	prefix := path[:strings.LastIndex(path, ".")+1]
	for _, old := range rt.Rename[path] {
		if o := linkAt(r, prefix+old.From); o.set {
			return o
		}
	}
	if d, ok := rt.Default[path]; ok {
		l.addValue(d)
	}
	return l
}

func linkAt(r *Resource, path string) link {
	var l link
	if r.References != nil {
		addresses, complete := r.References(path)
		l.addresses, l.set = addresses, len(addresses) > 0
		if complete && l.set {
			return l
		}
	}
	for _, v := range at(r.Value, path) {
		l.addValue(v)
	}
	return l
}

func (l *link) addValue(v cty.Value) {
	v, _ = v.UnmarkDeep()
	switch {
	case !v.IsKnown():
		l.open, l.set = true, true
	case v.IsNull():
	case v.Type() == cty.String:
		l.set = true
		s := v.AsString()
		l.values = append(l.values, s)
		if strings.HasPrefix(s, "/subscriptions/") { // an Azure id names its parents too
			for i := strings.LastIndex(s, "/"); i > 0; i = strings.LastIndex(s[:i], "/") {
				l.values = append(l.values, s[:i])
			}
		}
	case v.CanIterateElements():
		for it := v.ElementIterator(); it.Next(); {
			_, el := it.Element()
			l.addValue(el)
		}
	}
}

// identity is what other resources may name r by.
func identity(r *Resource, rt *catalog.ResourceType) link {
	l := link{addresses: []string{r.Address}}
	if r.Instance != r.Address {
		l.addresses = append(l.addresses, r.Instance)
	}
	for _, n := range rt.Names() {
		var named link
		for _, v := range at(r.Value, n) {
			named.addValue(v)
		}
		if d, ok := rt.Default[n]; ok && !named.set {
			named.addValue(d)
		}
		l.values, l.open = append(l.values, named.values...), l.open || named.open
	}
	return l
}

// companions returns the resources that are linked to self, and those that may
// be.
func (w *World) companions(c *catalog.Companion, self *Resource, rt *catalog.ResourceType) (yes, maybe []*Resource) {
	var ix *linkIndex
	var want link
	if c.Attribute != "" {
		ix = w.index(w.links, c.Type+"\x00"+c.Attribute, c.Type, func(r *Resource) link { return linkOf(r, w.resourceType(c.Type), c.Attribute) })
		want = identity(self, rt)
	} else {
		crt := w.resourceType(c.Type)
		ix = w.index(w.owners, c.Type, c.Type, func(r *Resource) link { return identity(r, crt) })
		want = linkOf(self, rt, c.SelfAttribute)
	}
	seen := map[*Resource]bool{}
	take := func(list *[]*Resource, rs []*Resource) {
		for _, r := range rs {
			switch {
			case seen[r]:
				continue
			case r.Exists == "" || r.Exists == self.Exists || r.Exists == "of:"+self.Address:
				*list = append(*list, r)
			default: // it is linked if it is there
				maybe = append(maybe, r)
			}
			seen[r] = true
		}
	}
	for _, a := range want.addresses {
		if a != "" {
			take(&yes, ix.byAddress[a])
		}
		// A companion made for one instance names it by its key; one that names
		// the whole resource is tolerated.
		if bare, _, keyed := strings.Cut(a, "["); keyed {
			take(&yes, ix.byAddress[bare])
		}
	}
	if c.Attribute != "" && self.Instance == self.Address {
		take(&yes, ix.byBare[self.Address])
	}
	for _, v := range want.values {
		take(&yes, ix.byValue[v])
	}
	switch {
	case c.Attribute != "":
		take(&maybe, ix.open)
		if want.open { // self may have any name that is not known yet
			take(&maybe, ix.valued)
		}
	case want.open:
		take(&maybe, w.resources[c.Type])
	case len(want.values) > 0:
		take(&maybe, ix.open)
	}
	return yes, maybe
}

func (w *World) index(cache map[string]*linkIndex, key, resourceType string, of func(*Resource) link) *linkIndex {
	w.mu.Lock()
	ix, ok := cache[key]
	w.mu.Unlock()
	if ok {
		return ix
	}
	ix = newLinkIndex()
	for _, r := range w.resources[resourceType] {
		ix.add(r, of(r))
	}
	w.mu.Lock()
	cache[key] = ix
	w.mu.Unlock()
	return ix
}
