service "aws_rekognition" {
  name        = "Amazon Rekognition"
  cloud       = "aws"
  family      = "managed_ai_service"
  description = "Recognizes faces, objects, text and unsafe content in pictures and video, with ready models or ones trained on the customer's pictures."
  aliases     = ["Rekognition", "Rekognition Custom Labels"]
  resources = [
    "aws_rekognition_collection",
    "aws_rekognition_project",
    "aws_rekognition_stream_processor",
  ]
  sources = [
    "https://docs.aws.amazon.com/rekognition/latest/dg/what-is.html",
    "https://docs.aws.amazon.com/rekognition/latest/dg/security.html",
  ]

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Processes pictures and video in the Region that is called; may keep and use it elsewhere to improve the service unless the organization has opted out."
    customer = "Chooses the Region, attaches an opt-out policy to the organization, checks where input and output buckets are."
    reason   = "This service is one of those whose content AWS may use unless the organization has opted out."
    source   = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
  }

  area "data_content" {
    party    = "customer"
    customer = "Answers for whose faces are stored, on which legal basis, for how long, and for what is done with a match."
    reason   = "A face vector is biometric data of a person; AWS stores it for the customer and judges neither consent nor use."
    source   = "https://docs.aws.amazon.com/rekognition/latest/dg/collections.html"
  }

  obligation "stream_processor_key" {
    title       = "Encrypt stream processors with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Frames and results of a camera are encrypted with a key of AWS; no key policy decides who may read them and no key can be disabled."
    provider    = "Encrypts what a stream processor keeps, with the key that is named where there is one."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/rekognition/latest/dg/security-data-encryption.html"]

    check "aws_rekognition_stream_processor" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_id"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to a key of your own."
    }
  }

  obligation "no_data_sharing" {
    title     = "Do not share video with AWS for training"
    area      = "data_content"
    severity  = "medium"
    rationale = "With opt_in AWS keeps video of the camera to improve its models, which the people in it never agreed to."
    provider  = "Keeps nothing of a connected-home stream unless the processor opts in."
    frameworks = {
      cis_controls_8_1 = ["3.8"]
      nist_800_53_r5   = ["SI-12", "AC-21"]
      iso_27001_2022   = ["A.5.34"]
      soc_2            = ["P6.1"]
      gdpr             = ["5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessorDataSharingPreference.html"]

    check "aws_rekognition_stream_processor" {
      require = !anytrue([for d in self.data_sharing_preference : d.opt_in == true])
      remedy  = "Leave data_sharing_preference out, or set opt_in = false."
    }
  }

  obligation "face_match_threshold" {
    title      = "Keep the face match threshold at 80 or higher"
    area       = "application_logic"
    severity   = "low"
    rationale  = "Below the default of 80 the wrong person matches often, and somebody innocent is stopped at the door."
    provider   = "Returns every face above the threshold, with its similarity."
    frameworks = { nist_800_53_r5 = ["SI-10"], iso_27001_2022 = ["A.8.26"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/rekognition/latest/dg/collections.html"]

    check "aws_rekognition_stream_processor" {
      require = alltrue([for s in self.settings : alltrue([for f in s.face_search : f.face_match_threshold == null || f.face_match_threshold >= 80])])
      remedy  = "Leave face_match_threshold out, or raise it: 99 where a match has consequences for a person."
    }
  }

  obligation "content_opt_out" {
    title        = "Decide whether AWS may use your content"
    area         = "data_residency"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Opt-out policy of the organization for AI services, with the accounts it is attached to and the date; or the decision to leave the service in, with its owner and the contract with those whose data it is."
    rationale    = "Unless the organization has opted out, AWS may keep pictures and video and use it to improve its services, also in another Region than the one that was chosen."
    provider     = "Keeps content of accounts that have opted out out of this, and deletes what it had kept before."
    frameworks   = { nist_800_53_r5 = ["SI-12", "SA-9(5)"], iso_27001_2022 = ["A.5.34"], gdpr = ["28"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"]
  }

  obligation "biometrics_justified" {
    title        = "Justify each use of face recognition"
    area         = "data_classification"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record for each collection: purpose, legal basis or consent, impact assessment, threshold, retention, and who decides on a match."
    rationale    = "Face vectors identify people for life; in many countries storing them without consent is forbidden, with high fines."
    provider     = "Stores vectors, not pictures, in a collection until they are deleted."
    frameworks   = { iso_27001_2022 = ["A.5.34"], gdpr = ["9", "35"] }
    derived      = ["iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/rekognition/latest/dg/collections.html"]
  }

  obligation "faces_deleted" {
    title        = "Delete faces when their purpose ends"
    area         = "retention_deletion"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A collection knows no expiry; faces of former employees and customers stay until somebody deletes them."
    provider     = "Keeps faces until DeleteFaces or DeleteCollection is called."
    frameworks   = { nist_800_53_r5 = ["SI-12"], iso_27001_2022 = ["A.8.10"], gdpr = ["17"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/rekognition/latest/dg/delete-faces-procedure.html"]
  }

  obligation "matches_reviewed" {
    title        = "Have people decide on matches"
    area         = "application_controls"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A match is a similarity, and errors fall unevenly on groups of people; a machine's answer alone must not cost somebody a job, a flight or freedom."
    provider     = "States the similarity of a match and advises on thresholds."
    frameworks   = { nist_800_53_r5 = ["SI-10"], gdpr = ["22"], iso_27001_2022 = ["A.5.34"] }
    derived      = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/rekognition/latest/dg/considerations-public-safety-use-cases.html"]
  }

  obligation "access_review" {
    title        = "Review who may search collections"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "rekognition:* lets any role with a picture find out who somebody is."
    provider     = "Evaluates IAM policies per collection and logs searches in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/rekognition/latest/dg/security-iam.html"]
  }
}
