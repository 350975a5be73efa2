# Frameworks that obligations map to. controls/<id>.txt holds the control ids of each;
# its source says whether the list is the whole publication or only the ids met there.
# Statements that name ISO or SOC without a number stand at the nearest one. SOC 1 and SOC 3 are
# reports, not criteria of their own: SOC 3 is the public form of SOC 2, and SOC 1 is about financial
# reporting.

framework "aws_fsbp" {
  name      = "AWS Foundational Security Best Practices"
  version   = "Security Hub CSPM, 2026-03"
  publisher = "Amazon Web Services"
  url       = "https://docs.aws.amazon.com/securityhub/latest/userguide/fsbp-standard.html"
  titles    = true
  source    = "Ids seen, not the whole list: Security Hub catalog of awslabs/oscal-content-for-aws-services (Apache-2.0), which also lists Security Hub controls of other standards; ids without a title from prowler-cloud/prowler (Apache-2.0)"
  placed    = true
}

framework "cis_aws_foundations" {
  name      = "CIS Amazon Web Services Foundations Benchmark"
  version   = "7.0"
  publisher = "Center for Internet Security"
  url       = "https://www.cisecurity.org/benchmark/amazon_web_services"
  titles    = false
  source    = "Ids seen, not the whole list: ids that a check supports in prowler-cloud/prowler cis_7.0_aws.json (Apache-2.0); benchmark text belongs to CIS"
  seeds     = [283]
}

framework "cis_azure_foundations" {
  name      = "CIS Microsoft Azure Foundations Benchmark"
  version   = "6.0"
  publisher = "Center for Internet Security"
  url       = "https://www.cisecurity.org/benchmark/azure"
  titles    = false
  source    = "Ids seen, not the whole list: ids that a check supports in prowler-cloud/prowler cis_6.0_azure.json (Apache-2.0); benchmark text belongs to CIS"
  seeds     = [283]
}

framework "cis_gcp_foundations" {
  name      = "CIS Google Cloud Platform Foundation Benchmark"
  version   = "5.0"
  publisher = "Center for Internet Security"
  url       = "https://www.cisecurity.org/benchmark/google_cloud_computing_platform"
  titles    = false
  source    = "Ids seen, not the whole list: ids that a check supports in prowler-cloud/prowler cis_5.0_gcp.json (Apache-2.0); benchmark text belongs to CIS"
  seeds     = [283]
}

framework "cis_controls_8_1" {
  name      = "CIS Critical Security Controls"
  version   = "8.1"
  publisher = "Center for Internet Security"
  url       = "https://www.cisecurity.org/controls/v8-1"
  titles    = false
  source    = "Complete: 153 safeguard ids from prowler-cloud/prowler cis_controls_8.1.json (Apache-2.0); text belongs to CIS (CC BY-NC-ND 4.0)"
  seeds     = [282]
}

framework "nist_800_53_r5" {
  name      = "NIST SP 800-53"
  version   = "Rev. 5"
  publisher = "National Institute of Standards and Technology"
  url       = "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final"
  titles    = true
  source    = "Ids seen, not the whole list: ids and titles of every control in a NIST or FedRAMP baseline from usnistgov/oscal-content (public domain) and GSA/fedramp-automation (CC0); ids without a title were met in prowler-cloud/prowler (Apache-2.0), Azure/azure-policy (MIT), finos/common-cloud-controls or the CSA CCM crosswalk"
  oscal     = "https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json"
}

framework "nist_csf_2_0" {
  name      = "NIST Cybersecurity Framework"
  version   = "2.0"
  publisher = "National Institute of Standards and Technology"
  url       = "https://csrc.nist.gov/pubs/cswp/29/the-nist-cybersecurity-framework-csf-20/final"
  titles    = false
  source    = "Complete: 106 subcategory ids of NIST CSWP 29 (public domain); the 68 ids of the CSA CCM crosswalk in prowler-cloud/prowler csa_ccm_4.0.json are all among them"
}

framework "pci_dss_4_0" {
  name      = "Payment Card Industry Data Security Standard"
  version   = "4.0 and 4.0.1"
  publisher = "PCI Security Standards Council"
  url       = "https://www.pcisecuritystandards.org/document_library/"
  titles    = false
  source    = "Ids seen, not the whole list: requirement ids met in Azure/azure-policy (MIT), prowler-cloud/prowler pci_4.0_*.json and csa_ccm_4.0.json (Apache-2.0)"
  seeds     = [278]
}

framework "iso_27001_2022" {
  name      = "ISO/IEC 27001"
  version   = "2022"
  publisher = "International Organization for Standardization"
  url       = "https://www.iso.org/standard/27001"
  titles    = false
  source    = "Ids seen, not the whole list: the 93 control ids of Annex A, checked against prowler-cloud/prowler iso27001_2022_*.json (Apache-2.0), and the clauses met in Azure/azure-policy (MIT)"
  seeds     = [273, 274]
}

framework "soc_2" {
  name      = "SOC 2 Trust Services Criteria"
  version   = "2017, points of focus of 2022"
  publisher = "American Institute of Certified Public Accountants"
  url       = "https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022"
  titles    = false
  source    = "Complete: 61 criteria ids from Azure/azure-policy (MIT)"
  seeds     = [275, 276, 277]
}

framework "hipaa" {
  name      = "HIPAA Security Rule"
  version   = "45 CFR 164.308 to 164.316"
  publisher = "US Department of Health and Human Services"
  url       = "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C"
  titles    = false
  source    = "Complete: paragraphs of 45 CFR Part 164 Subpart C (public domain); all ids of prowler-cloud/prowler hipaa_*.json (Apache-2.0) are among them"
  seeds     = [280]
}

framework "gdpr" {
  name      = "General Data Protection Regulation"
  version   = "Regulation (EU) 2016/679"
  publisher = "European Union"
  url       = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
  titles    = false
  source    = "Complete: article numbers 1 to 99 of the regulation; prowler-cloud/prowler (Apache-2.0) and Azure/azure-policy (MIT) map to articles 24, 25, 28, 30, 32, 33 and 34"
  seeds     = [279]
}

framework "fedramp_moderate" {
  name        = "FedRAMP Moderate"
  version     = "Rev. 5"
  publisher   = "FedRAMP, US General Services Administration"
  url         = "https://www.fedramp.gov/docs/"
  titles      = true
  source      = "Complete: 323 controls of the Moderate baseline in GSA/fedramp-automation (CC0); titles are NIST's (public domain)"
  seeds       = [281]
  baseline_of = "nist_800_53_r5"
  oscal       = "https://raw.githubusercontent.com/GSA/fedramp-automation/master/dist/content/rev5/baselines/json/FedRAMP_rev5_MODERATE-baseline_profile.json"
}

framework "csa_ccm_4" {
  name      = "CSA Cloud Controls Matrix"
  version   = "4.1"
  publisher = "Cloud Security Alliance"
  url       = "https://cloudsecurityalliance.org/research/cloud-controls-matrix"
  titles    = false
  source    = "Ids seen, not the whole list: ids from center-for-threat-informed-defense/mappings-explorer csa_ccm-4.1 (Apache-2.0); the 4.0 ids met in Azure/azure-policy (MIT) and prowler-cloud/prowler (Apache-2.0) are all among them; text belongs to CSA"
}

framework "mcsb_1" {
  name      = "Microsoft cloud security benchmark"
  version   = "v1"
  publisher = "Microsoft"
  url       = "https://learn.microsoft.com/en-us/security/benchmark/azure/overview"
  titles    = true
  source    = "Complete: 86 ids and titles from MicrosoftDocs/SecurityBenchmarks, (c) Microsoft, CC BY 4.0"
}
