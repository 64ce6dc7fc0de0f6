package io.undercurrent.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether what must not suffer has suffered.
public enum GuardrailState {
    @JsonProperty("kept")
    KEPT,
    @JsonProperty("breached")
    BREACHED,
    @JsonProperty("unknown")
    UNKNOWN,
    /// A state that a newer sender knows and this reader does not.
    @JsonEnumDefaultValue
    @JsonProperty("other")
    OTHER
}
