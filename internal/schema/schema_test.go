package schema_test

import (
	"testing"

	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

func TestEveryShapeDecodes(t *testing.T) {
	names := schema.Names()
	if len(names) < 3000 {
		t.Fatalf("%d types: want those of all three providers", len(names))
	}
	for _, n := range names {
		if ty, ok := schema.Lookup(n); !ok || ty.Name != n {
			t.Errorf("%s does not decode", n)
		}
	}
}

func TestShape(t *testing.T) {
	db, ok := schema.Lookup("aws_db_instance")
	if !ok {
		t.Fatal("no aws_db_instance")
	}
	a := db.Body.Attributes["backup_retention_period"]
	if a.Type != cty.Number || !a.Optional || !a.Computed || a.Required || a.Sensitive {
		t.Errorf("backup_retention_period: %+v", a)
	}
	if !db.Body.Attributes["password"].Sensitive {
		t.Error("password is not sensitive")
	}
	sg, _ := schema.Lookup("aws_instance")
	b := sg.Body.Blocks["metadata_options"]
	if b.Nesting != schema.List || b.MaxItems != 1 || b.Body.Attributes["http_tokens"].Type != cty.String {
		t.Errorf("metadata_options: %+v", b)
	}
}

// A shape is the union over majors: what only an older one has is there, and
// says so.
func TestUnionOverMajors(t *testing.T) {
	for ty, attr := range map[string]string{
		"azurerm_key_vault":         "enable_rbac_authorization",
		"azurerm_postgresql_server": "ssl_enforcement_enabled",
	} {
		s, ok := schema.Lookup(ty)
		if !ok {
			t.Errorf("no %s", ty)
			continue
		}
		if a := s.Body.Attributes[attr]; a == nil || !a.Legacy {
			t.Errorf("%s.%s: want a legacy attribute, have %+v", ty, attr, a)
		}
	}
	sa, _ := schema.Lookup("azurerm_storage_account")
	if b := sa.Body.Blocks["queue_properties"]; b == nil || !b.Legacy {
		t.Errorf("azurerm_storage_account.queue_properties: want a legacy block, have %+v", b)
	}
	if _, ok := schema.Lookup("aws_db_instanc"); ok {
		t.Error("a misspelt type was found")
	}
}

func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		if _, ok := schema.Lookup("aws_db_instance"); !ok {
			b.Fatal("missing")
		}
	}
}
