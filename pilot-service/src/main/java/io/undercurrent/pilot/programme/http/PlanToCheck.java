package io.undercurrent.pilot.programme.http;

import io.undercurrent.pilot.programme.domain.Undertaking;
import io.undercurrent.pilot.programme.domain.Undertaking.Split;
import io.undercurrent.pilot.programme.domain.Undertaking.Stakeholder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanToCheck")
record PlanToCheck(
        @NotNull @Positive @Schema(description = "The whole budget", examples = "400000")
        Double budget,

        @NotNull
        @PositiveOrZero
        @Schema(description = "Of it, for people: learning, coaching, time", examples = "140000")
        Double changeBudget,

        @NotNull @Min(1) @Max(240) @Schema(examples = "12") Integer months,

        @NotNull @Valid SplitBody split,

        @NotNull @Schema(examples = "[\"management\", \"works-council\"]")
        List<
                        @NotNull
                        @Pattern(
                                regexp = "management|middle-management|employees|hr|it|business|communication"
                                        + "|data-protection|works-council",
                                message = "must be a stakeholder, such as works-council")
                        String>
                stakeholders) {

    Undertaking toDomain() {
        return new Undertaking(
                budget,
                changeBudget,
                months,
                split.toDomain(),
                stakeholders.stream()
                        .map(word -> Words.read(Stakeholder.class, word))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Schema(name = "PlanSplit", description = "How the time is divided, in per cent")
    record SplitBody(
            @NotNull @Min(0) @Max(100) @Schema(examples = "30")
            Integer preparing,

            @NotNull @Min(0) @Max(100) @Schema(examples = "20")
            Integer introducing,

            @NotNull @Min(0) @Max(100) @Schema(examples = "50")
            Integer lasting) {

        Split toDomain() {
            return new Split(preparing, introducing, lasting);
        }
    }
}
