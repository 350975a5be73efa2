service "aws_location_service" {
  name        = "Amazon Location Service"
  cloud       = "aws"
  model       = "paas"
  description = "Maps, place search, routes, trackers and geofences for applications."
  aliases     = ["Amazon Location", "Location Service"]
  resources = [
    "aws_location_geofence_collection",
    "aws_location_map",
    "aws_location_place_index",
    "aws_location_route_calculator",
    "aws_location_tracker",
    "aws_location_tracker_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/location/latest/developerguide/what-is.html",
    "https://docs.aws.amazon.com/location/latest/developerguide/security.html",
  ]

  # TimeBased is what a tracker does that says nothing.
  resource_type "aws_location_tracker" {
    defaults = { position_filtering = "TimeBased" }
    identity = ["id", "tracker_name", "tracker_arn"]
  }

  area "data_content" {
    party    = "customer"
    customer = "Decides whose position is recorded and why, asks for consent, tells people."
    reason   = "Positions of devices are positions of people."
    source   = "https://docs.aws.amazon.com/location/latest/developerguide/data-protection.html"
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Deletes positions of trackers after 30 days."
    customer = "Deletes earlier where nothing needs the history, and deletes what was copied elsewhere."
    reason   = "The period is fixed; only earlier deletion is a choice."
    source   = "https://docs.aws.amazon.com/location/latest/developerguide/data-protection.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/location/latest/developerguide/infrastructure-security.html"
  }

  area "application_logic" {
    party    = "customer"
    customer = "Writes the application that shows maps, sends positions and reacts to geofences."
    reason   = "The service answers calls of the customer's application."
    source   = "https://docs.aws.amazon.com/location/latest/developerguide/what-is.html"
  }

  # Obligations

  obligation "customer_managed_key" {
    title       = "Encrypt positions and geofences with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Movements of people and vehicles deserve a second lock: with a key of your own its policy decides who reads them, and each use is recorded."
    provider    = "Encrypts with a key that it owns unless another is named."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
      gdpr           = ["32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.aws.amazon.com/location/latest/developerguide/encryption-at-rest.html"]

    check "aws_location_tracker" {
      also    = ["aws_location_geofence_collection"]
      require = names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to a key of your own; it cannot be changed later."
    }
  }

  obligation "positions_filtered" {
    title       = "Store no more positions than needed"
    area        = "data_content"
    severity    = "low"
    recommended = false
    rationale   = "With TimeBased every report up to two a minute is stored, standing still included: a denser profile of a person than most purposes need."
    provider    = "Ignores updates that differ less than the accuracy or 30 meters, where told to."
    frameworks = {
      nist_800_53_r5 = ["PT-2", "SI-12(1)"]
      gdpr           = ["5", "25"]
      iso_27001_2022 = ["A.5.34"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/location/latest/APIReference/API_WaypointTracking_CreateTracker.html"]

    check "aws_location_tracker" {
      require = contains(["AccuracyBased", "DistanceBased"], self.position_filtering)
      remedy  = "Set position_filtering to \"AccuracyBased\" or \"DistanceBased\"."
    }
  }

  obligation "api_keys_limited" {
    title        = "Limit API keys that browsers carry"
    area         = "secrets"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of all API keys with actions, resources, referers or app ids that they are tied to, expiry and use, and those deleted."
    rationale    = "A key in a web page is public; without limits others run their maps and searches on your bill."
    provider     = "Enforces the actions, referers and expiry of a key."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "AC-6"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/location/latest/developerguide/using-apikeys.html"]
  }

  obligation "tracking_lawful" {
    title        = "Prove that tracking is lawful and limited"
    area         = "data_content"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "For each tracker: whose devices, purpose, consent or agreement, who may read the history, how long it is kept here and where it is copied to."
    rationale    = "Positions of employees and customers without a ground in law cost fines; trackers tend to stay on."
    provider     = "Stores the updates that it receives, and asks nobody."
    frameworks = {
      nist_800_53_r5 = ["PT-2", "PT-4"]
      gdpr           = ["5", "6", "35"]
      iso_27001_2022 = ["A.5.34"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/location/latest/developerguide/data-protection.html"]
  }

  obligation "readers_reviewed" {
    title        = "Review who may read positions"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "geo:GetDevicePositionHistory on every tracker, often given to all signed-in users of an app, shows where each of them was."
    provider     = "Limits actions by resource and device id where the IAM policy says so."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "AC-3"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/location/latest/developerguide/security-iam.html"]
  }
}
