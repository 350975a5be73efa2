package provider

import (
	"context"
	"fmt"
	"strings"

	"github.com/hashicorp/terraform-plugin-framework/datasource/schema"
	"github.com/hashicorp/terraform-plugin-framework/schema/validator"
	"github.com/hashicorp/terraform-plugin-framework/types"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
)

// idValidator accepts the ids there are and suggests one for any other. An
// enumeration validator would print hundreds of names.
type idValidator struct {
	what string
	ids  func() []string // nil: not known, all are accepted
}

func (v idValidator) Description(context.Context) string { return "must be the id of a " + v.what }
func (v idValidator) MarkdownDescription(ctx context.Context) string {
	return v.Description(ctx)
}

func (v idValidator) ValidateString(_ context.Context, req validator.StringRequest, resp *validator.StringResponse) {
	if req.ConfigValue.IsNull() || req.ConfigValue.IsUnknown() {
		return
	}
	id, ids := req.ConfigValue.ValueString(), v.ids()
	if ids == nil {
		return
	}
	for _, x := range ids {
		if x == id {
			return
		}
	}
	hint := didyoumean.Hint(id, ids)
	if hint == "" && len(ids) <= 12 {
		hint = " There are: " + strings.Join(ids, ", ") + "."
	}
	resp.Diagnostics.AddAttributeError(req.Path, "Unknown "+v.what, fmt.Sprintf("There is no %s %q.%s", v.what, id, hint))
}

func serviceValidator(s *current) idValidator {
	return s.validator("service", func(c *catalog.Catalog) []string { return c.Index().ServiceIDs() })
}

func areaValidator(s *current) idValidator {
	return s.validator("area", (*catalog.Catalog).AreaIDs)
}

func frameworkValidator(s *current) idValidator {
	return s.validator("framework", (*catalog.Catalog).FrameworkIDs)
}

func modelValidator(s *current) idValidator {
	return s.validator("service model", (*catalog.Catalog).ModelIDs)
}

func resourceTypeValidator(s *current) idValidator {
	return s.validator("resource type", func(c *catalog.Catalog) []string { return c.Index().Types() })
}

// validator accepts the ids of the catalog in use. It accepts all as long as
// that is not known.
func (s *current) validator(what string, ids func(*catalog.Catalog) []string) idValidator {
	return idValidator{what, func() []string {
		if s.waiting() {
			return nil
		}
		return ids(s.c())
	}}
}

func oneOf(what string, ids ...string) idValidator {
	return idValidator{what, func() []string { return ids }}
}

// Attribute helpers: all results are computed.

func text(description string) schema.StringAttribute {
	return schema.StringAttribute{Computed: true, MarkdownDescription: description}
}

func flag(description string) schema.BoolAttribute {
	return schema.BoolAttribute{Computed: true, MarkdownDescription: description}
}

func texts(description string) schema.ListAttribute {
	return schema.ListAttribute{Computed: true, ElementType: types.StringType, MarkdownDescription: description}
}

func textMap(description string) schema.MapAttribute {
	return schema.MapAttribute{Computed: true, ElementType: types.StringType, MarkdownDescription: description}
}

func textsMap(description string) schema.MapAttribute {
	return schema.MapAttribute{Computed: true, ElementType: types.ListType{ElemType: types.StringType}, MarkdownDescription: description}
}

func filter(description string, v validator.String) schema.StringAttribute {
	return schema.StringAttribute{Optional: true, MarkdownDescription: description, Validators: []validator.String{v}}
}

func filters(description string, v validator.String) schema.SetAttribute {
	return schema.SetAttribute{Optional: true, ElementType: types.StringType, MarkdownDescription: description, Validators: []validator.Set{eachString{v}}}
}

// eachString applies a validator to the elements of a set.
type eachString struct{ validator.String }

func (v eachString) ValidateSet(ctx context.Context, req validator.SetRequest, resp *validator.SetResponse) {
	for _, el := range req.ConfigValue.Elements() {
		s, ok := el.(types.String)
		if !ok {
			continue
		}
		r := validator.StringResponse{}
		v.ValidateString(ctx, validator.StringRequest{Path: req.Path.AtSetValue(el), ConfigValue: s}, &r)
		resp.Diagnostics.Append(r.Diagnostics...)
	}
}

// set is a filter's ids; an empty filter lets everything pass.
type idSet map[string]bool

func toSet(list []string) idSet {
	out := idSet{}
	for _, x := range list {
		out[x] = true
	}
	return out
}

func (s idSet) pass(id string) bool { return len(s) == 0 || s[id] }

func (s idSet) passAny(ids []string) bool {
	if len(s) == 0 {
		return true
	}
	for _, id := range ids {
		if s[id] {
			return true
		}
	}
	return false
}

func splitVariant(id string) (service, variant string) {
	service, variant, _ = strings.Cut(id, ".")
	return service, variant
}

// asText ends an error text of a function without punctuation, for Terraform
// adds a period.
func asText(s string) string {
	if before, name, ok := strings.Cut(s, `. Did you mean "`); ok && strings.HasSuffix(name, `"?`) {
		return before + ` (did you mean "` + name + `)`
	}
	return strings.TrimSuffix(s, ".")
}

// orEmpty keeps lists known and empty rather than null.
func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func orEmptyMap[K comparable, V any](m map[K]V) map[K]V {
	if m == nil {
		return map[K]V{}
	}
	return m
}
