package io.undercurrent.survey.workforce.http;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.survey.workforce.domain.DayFormat;
import io.undercurrent.survey.workforce.domain.EmployeeField;
import io.undercurrent.survey.workforce.domain.FieldMapping;
import io.undercurrent.survey.workforce.domain.Mapping;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the exports of an HRIS are to be read, as an organisation writes it down.
@Schema(name = "WorkforceMapping")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MappingDocument(
        @Schema(description = "Which export this is for") @Nullable
        String description,

        @Schema(description = "From the fields of an employee line to where the file tells them") @Nullable
        Map<String, @NotNull @Valid FieldDocument> fields,

        @Schema(description = "How the file writes days besides 2026-03-14, such as dd-MM-yyyy") @Nullable
        List<@NotNull String> dayFormats,

        @Schema(description = "Whether columns that the mapping does not name are passed over; false when not given")
        @Nullable
        Boolean ignoreOtherColumns,

        @Schema(description = "The team above all for which the file names no parent") @Nullable @Valid
        RootDocument root) {

    static final String EXAMPLE = """
            {"description":"Our weekly export","fields":{"employeeId":{"columns":["Medewerker"]},\
            "teamId":{"columns":["Afdelingscode"]},"teamName":{"columns":["Afdeling"]},\
            "jobFamily":{"columns":["Functiegroep"],"whenEmpty":"all"},"startDate":{"columns":["In dienst"]},\
            "endDate":{"columns":["Uit dienst"]},"endReason":{"columns":["Reden"],\
            "values":{"Vrijwillig vertrek":"voluntary"},"otherwise":"other"},\
            "learner":{"columns":["Leerling"],"values":{"Ja":"true","Nee":"false"},"whenEmpty":"false"}},\
            "dayFormats":["dd-MM-yyyy"],"ignoreOtherColumns":true}""";

    /// Where a file tells one field, and what its words mean.
    @Schema(name = "WorkforceFieldMapping")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldDocument(
            @Schema(description = "The first of these that the file has") @Nullable
            List<@NotNull String> columns,

            @Schema(description = "From the words of the file, in capitals or not, to ours") @Nullable
            Map<String, @NotNull String> values,

            @Schema(description = "What all other words mean; when not given, they stay as they are") @Nullable
            String otherwise,

            @Schema(description = "What an empty cell means, or a column that is not there") @Nullable
            String whenEmpty) {

        FieldMapping toDomain() {
            return new FieldMapping(
                    columns == null ? List.of() : columns,
                    values == null ? Map.of() : values,
                    Optional.ofNullable(otherwise),
                    Optional.ofNullable(whenEmpty));
        }
    }

    /// The team above all others.
    @Schema(name = "WorkforceRoot")
    record RootDocument(@NotBlank String teamId, @NotBlank String teamName) {

        TeamDescription toDomain() {
            return new TeamDescription(teamId, teamName, Optional.empty());
        }
    }

    /// Refuses, as an `IllegalArgumentException`, what makes no mapping.
    Mapping toDomain() {
        return new Mapping(
                (fields == null ? Map.<String, FieldDocument>of() : fields)
                        .entrySet().stream()
                                .collect(toMap(
                                        entry -> field(entry.getKey()),
                                        entry -> entry.getValue().toDomain())),
                (dayFormats == null ? List.<String>of() : dayFormats)
                        .stream().map(DayFormat::of).toList(),
                Boolean.TRUE.equals(ignoreOtherColumns),
                Optional.ofNullable(root).map(RootDocument::toDomain));
    }

    private static EmployeeField field(String name) {
        return EmployeeField.named(name).orElseThrow(() -> new IllegalArgumentException("There is no field " + name));
    }
}
