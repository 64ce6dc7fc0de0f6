package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.IndicatorReading;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Shock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/// A reading in one plain sentence: since when, what, how much, how sure.
public final class Explanation {

    private static final double MAY_WELL_BE_CHANCE = 0.5;
    private static final int RARELY = 100;
    private static final Set<String> GOOD_WHEN_HIGH = Set.of("role-clarity", "depth", "response-rate");

    private final Words words;

    public Explanation(Words words) {
        this.words = words;
    }

    public String summary(Reading reading, YearWeek round, List<Shock> notes) {
        return switch (reading.level()) {
            case CALM -> words.say("summary.calm");
            case WITHHELD -> words.say("summary.withheld");
            case STALE -> words.say("summary.stale");
            case WATCH, FLAG -> raised(reading, round, notes);
        };
    }

    private String raised(Reading reading, YearWeek round, List<Shock> notes) {
        var since = reading.changeStartedAround().or(reading::since).orElse(round);
        var everybody = words.say(organisationMoved(notes, since) ? "organisation.moved" : "organisation.calm");
        var change = leading(reading.indicators())
                .map(indicator -> change(indicator) + ": " + numbers(reading, indicator))
                .orElseGet(() -> words.say("change.unnamed"));
        return words.say("summary.raised", week(since, round), change, everybody, chance(reading.falseDiscoveryRate()));
    }

    /// What an indicator did, in words, such as "fewer people in this team say they know what AI means for their work".
    public String change(IndicatorReading indicator) {
        var direction = indicator.after() < indicator.before() ? "falling" : "rising";
        var key = "indicator." + indicator.name() + "." + direction;
        return words.know(key) ? words.say(key) : words.say("indicator.other." + direction, label(indicator.name()));
    }

    public String label(String indicator) {
        var key = "indicator." + indicator;
        return words.know(key) ? words.say(key) : indicator.replace('-', ' ');
    }

    public String note(Shock note, YearWeek round) {
        var unit = unitOf(note.indicator());
        return words.say(
                "note",
                week(note.week(), round),
                label(note.indicator()),
                number(unit, note.before()),
                number(unit, note.after()));
    }

    public String week(YearWeek week, YearWeek round) {
        return week.getYear() == round.getYear()
                ? words.say("week", week.getWeek())
                : words.say("week.of-year", week.getWeek(), week.getYear());
    }

    public String number(String unit, double value) {
        return switch (unit) {
            case "share" -> words.say("number.share", value * 100);
            case "points" -> words.say("number.points", value);
            default -> words.say("number.other", value);
        };
    }

    public String chance(double falseDiscoveryRate) {
        if (falseDiscoveryRate >= MAY_WELL_BE_CHANCE) {
            return words.say("chance.likely");
        }
        var oneOf = Math.round(1 / falseDiscoveryRate);
        return oneOf > RARELY ? words.say("chance.rare", RARELY) : words.say("chance.one-of", oneOf);
    }

    private String numbers(Reading reading, IndicatorReading indicator) {
        return words.say(
                "numbers",
                number(indicator.unit(), indicator.before()),
                number(indicator.unit(), indicator.after()),
                number(indicator.unit(), indicator.low()),
                number(indicator.unit(), indicator.high()),
                words.say(
                        "basis." + reading.kind().wireName(),
                        indicator.answersBand().replace('-', '–')));
    }

    private static String unitOf(String indicator) {
        return switch (indicator) {
            case "role-clarity", "job-insecurity" -> "points";
            case "workarounds" -> "per-licence";
            default -> "share";
        };
    }

    private static boolean organisationMoved(List<Shock> notes, YearWeek since) {
        return notes.stream().anyMatch(note -> !note.week().isBefore(since));
    }

    /// The indicator that moved most for the worse, counted in widths of its interval.
    private static Optional<IndicatorReading> leading(List<IndicatorReading> indicators) {
        return indicators.stream().max(Comparator.comparingDouble(Explanation::worsening));
    }

    private static double worsening(IndicatorReading indicator) {
        var move = indicator.after() - indicator.before();
        var worse = GOOD_WHEN_HIGH.contains(indicator.name()) ? -move : move;
        return indicator.weight() * worse / Math.max(indicator.high() - indicator.low(), 1e-6);
    }
}
