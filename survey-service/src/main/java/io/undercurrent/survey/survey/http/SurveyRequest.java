package io.undercurrent.survey.survey.http;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toCollection;

import io.undercurrent.survey.survey.domain.Charter;
import io.undercurrent.survey.survey.domain.Charter.Rhythm;
import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Programme;
import io.undercurrent.survey.survey.domain.Questions;
import io.undercurrent.survey.survey.domain.Reminders;
import io.undercurrent.survey.survey.domain.Thresholds;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A survey as somebody wants it.
@Schema(name = "NewSurvey")
record SurveyRequest(
        @NotBlank @Size(max = 200) String name,

        @NotBlank @Size(max = 2_000) @Schema(description = "What it is for, in plain words; every respondent reads it")
        String purpose,

        @NotNull
        @Pattern(regexp = "weekly|biweekly|monthly", message = "must be weekly, biweekly or monthly")
        @Schema(enumeration = {"weekly", "biweekly", "monthly"})
        String programme,

        @Min(1)
        @Max(28)
        @Schema(description = "How long a wave is open, no longer than until the next; 14, weekly 7, when not given")
        @Nullable
        Integer windowDays,

        @Schema(description = "The day the first wave opens by itself; without it waves are opened by hand") @Nullable
        LocalDate startsOn,

        @Size(max = 2)
        @Schema(
                description = "On the mornings of which days all are reminded, whether they answered or not; the day a"
                        + " wave opens is 0. Halfway and on the last day when not given; empty: only by hand",
                examples = "[7, 13]")
        @Nullable
        List<@NotNull @Min(1) @Max(27) Integer> reminderDays,

        @Size(max = 5_000) @Schema(description = "Teams with everything below them; everybody when not given") @Nullable
        List<@NotBlank String> audience,

        @Valid @Nullable ThresholdRequest thresholds,

        @Min(1) @Max(120) @Schema(description = "After so many months answers are erased; 24 when not given") @Nullable
        Integer retentionMonths,

        @Min(0)
        @Max(17)
        @Schema(description = "How many rotating items a wave asks beside the core; 4 when not given")
        @Nullable
        Integer rotatingItems,

        @Size(max = 20) @Schema(description = "The organisation's own items, asked in every wave") @Nullable
        List<@NotBlank String> ownItems,

        @Size(min = 1, max = 3) @Schema(description = "en, nl, de when not given") @Nullable
        List<@Pattern(regexp = "en|nl|de", message = "must be en, nl or de") String> languages,

        @Schema(description = "Whether the works council has to agree first; true when not given") @Nullable
        Boolean consentRequired) {

    static final String EXAMPLE = """
            {"name":"AI pulse","purpose":"We want to know early where AI makes work harder, and change that.",\
            "programme":"biweekly","windowDays":14,"audience":["care"],"languages":["en","nl"],\
            "thresholds":{"scores":5,"polarization":8,"shares":10},"consentRequired":true}""";

    private static final int USUAL_WINDOW = 14;
    private static final int USUAL_RETENTION = 24;

    /// From how many answers on what is told; 5, 8 and 10 are the lowest there are.
    @Schema(name = "Thresholds")
    record ThresholdRequest(
            @NotNull @Min(5) @Max(1_000) Integer scores,
            @NotNull @Min(8) @Max(1_000) Integer polarization,
            @NotNull @Min(10) @Max(1_000) Integer shares) {

        Thresholds toDomain() {
            return new Thresholds(scores, polarization, shares);
        }
    }

    Charter toDomain() {
        return new Charter(
                name,
                purpose,
                rhythm(),
                new TreeSet<>(requireNonNullElse(audience, List.of())),
                thresholds == null ? Thresholds.LOWEST : thresholds.toDomain(),
                requireNonNullElse(retentionMonths, USUAL_RETENTION),
                new Questions(
                        requireNonNullElse(ownItems, List.of()),
                        requireNonNullElse(rotatingItems, Questions.USUALLY_ROTATING)),
                requireNonNullElse(languages, List.of("en", "nl", "de")).stream()
                        .map(code -> Language.of(code).orElseThrow())
                        .collect(toCollection(TreeSet::new)),
                requireNonNullElse(consentRequired, true));
    }

    private Rhythm rhythm() {
        var how = Programme.valueOf(programme.toUpperCase(Locale.ROOT));
        var days = requireNonNullElse(windowDays, Math.min(USUAL_WINDOW, how.longestWindow()));
        var reminders = reminderDays == null ? Reminders.usual(days) : new Reminders(reminderDays);
        return new Rhythm(how, days, Optional.ofNullable(startsOn), reminders);
    }
}
