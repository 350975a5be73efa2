package provider

import (
	"context"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/datasource/schema"
	"github.com/hashicorp/terraform-plugin-framework/types"
)

// catalogDataSource is responsibility_catalog.
type catalogDataSource struct{ *current }

type catalogModel struct {
	Version       types.String      `tfsdk:"version"`
	Digest        types.String      `tfsdk:"digest"`
	OverlayFiles  []string          `tfsdk:"overlay_files"`
	OverlayDigest types.String      `tfsdk:"overlay_digest"`
	Parties       map[string]string `tfsdk:"parties"`
	Services      types.Int64       `tfsdk:"services"`
	Rules         types.Int64       `tfsdk:"rules"`
}

func (d *catalogDataSource) Metadata(_ context.Context, _ datasource.MetadataRequest, resp *datasource.MetadataResponse) {
	resp.TypeName = "responsibility_catalog"
}

func (d *catalogDataSource) Schema(_ context.Context, _ datasource.SchemaRequest, resp *datasource.SchemaResponse) {
	resp.Schema = schema.Schema{
		MarkdownDescription: "Which catalog and which overlay are in use, so that two places can be compared.",
		Attributes: map[string]schema.Attribute{
			"version":        text("The version of the provider."),
			"digest":         text("The SHA-256 of the catalog that is built in, in hexadecimal. The lint plugin of the same version has the same."),
			"overlay_files":  texts("The files of the overlay, in the order in which they were read; empty without."),
			"overlay_digest": text("The SHA-256 of their contents, in hexadecimal, as `cat` in that order and `sha256sum` give it; empty without an overlay."),
			"parties":        textMap("The parties of the organisation: names by id."),
			"services":       number("How many services there are, with those of the overlay."),
			"rules":          number("How many obligations Terraform can decide, with those of the overlay."),
		},
	}
}

func (d *catalogDataSource) Read(ctx context.Context, _ datasource.ReadRequest, resp *datasource.ReadResponse) {
	c, err := d.get()
	if err != nil {
		resp.Diagnostics.AddError("Overlay with a mistake", err.Error())
		return
	}
	m := catalogModel{
		Version: types.StringValue(d.options.Version), Digest: types.StringValue(d.options.Catalog.Digest()),
		OverlayFiles: []string{}, OverlayDigest: types.StringValue(""), Parties: map[string]string{},
		Services: types.Int64Value(int64(len(c.Index().Services))), Rules: types.Int64Value(int64(len(c.Index().Rules()))),
	}
	if o := c.Overlay(); o != nil {
		m.OverlayFiles, m.OverlayDigest = o.Files, types.StringValue(o.Digest)
		for _, p := range o.Parties {
			m.Parties[p.ID] = p.Name
		}
	}
	resp.Diagnostics.Append(resp.State.Set(ctx, &m)...)
}
