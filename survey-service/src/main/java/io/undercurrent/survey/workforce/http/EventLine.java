package io.undercurrent.survey.workforce.http;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.undercurrent.survey.workforce.domain.EmploymentEvent;
import io.undercurrent.survey.workforce.domain.EventKey;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One CloudEvent of the HRIS, before anybody believed it; attributes of other extensions are passed over.
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "EmploymentEvent")
record EventLine(
        @Schema(required = true, enumeration = "1.0") @Nullable
        String specversion,

        @Schema(required = true, description = "With source, the same for the same event for good") @Nullable
        String id,

        @Schema(required = true) @Nullable String source,

        @Schema(
                required = true,
                enumeration = {
                    "io.undercurrent.hris.employee-joined.v1",
                    "io.undercurrent.hris.employee-moved.v1",
                    "io.undercurrent.hris.employee-on-leave.v1",
                    "io.undercurrent.hris.employee-returned.v1",
                    "io.undercurrent.hris.employee-ended.v1",
                    "io.undercurrent.hris.employee-changed.v1"
                })
        @Nullable
        String type,

        @Schema(description = "The employee, where there is no data") @Nullable
        String subject,

        @Schema(description = "Left out when only known that something changed") @Nullable
        EventData data,

        @Schema(hidden = true) @JsonProperty("data_base64") @Nullable
        String binary) {

    static final String BATCH = """
            [{"specversion":"1.0","id":"7f3c","source":"/hris","type":"io.undercurrent.hris.employee-moved.v1",\
            "data":{"employeeId":"4711","on":"2026-04-01","teamId":"care-3"}},\
            {"specversion":"1.0","id":"7f3d","source":"/hris","type":"io.undercurrent.hris.employee-ended.v1",\
            "data":{"employeeId":"0815","on":"2026-04-30","endReason":"voluntary"}},\
            {"specversion":"1.0","id":"7f3e","source":"/hris","type":"io.undercurrent.hris.employee-changed.v1",\
            "subject":"4712"}]""";

    Optional<Fault> fault() {
        var faults = new Faults();
        faults.when(!"1.0".equals(specversion), "unknown-specversion", "Send CloudEvents 1.0", "/specversion");
        faults.required("/id", id);
        faults.required("/source", source);
        var sort = EventSort.named(type);
        faults.when(sort.isEmpty(), "unknown-event-type", "Give one of the types of the API", "/type");
        faults.when(binary != null, "binary-data", "Send the data as JSON in data", "/data_base64");
        if (data == null) {
            faults.required("/subject", subject);
        } else {
            sort.ifPresent(told -> data.look(told, faults));
        }
        return faults.first();
    }

    EmploymentEvent event() {
        var key = new EventKey(requireNonNull(source), requireNonNull(id));
        return data == null
                ? new EmploymentEvent.Dataless(key, requireNonNull(subject))
                : new EmploymentEvent.Dated(
                        key, data.change(EventSort.named(type).orElseThrow()));
    }
}
