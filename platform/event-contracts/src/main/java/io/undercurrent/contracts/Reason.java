package io.undercurrent.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/// Why a team's answers are not shown.
public enum Reason {
    @JsonProperty("below-threshold")
    BELOW_THRESHOLD,
    @JsonProperty("complementary")
    COMPLEMENTARY,
    @JsonProperty("membership-change")
    MEMBERSHIP_CHANGE,
    /// A reason that a newer sender knows and this reader does not.
    @JsonEnumDefaultValue
    @JsonProperty("other")
    OTHER
}
