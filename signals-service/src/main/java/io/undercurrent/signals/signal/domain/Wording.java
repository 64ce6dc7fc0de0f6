package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Band;
import io.undercurrent.signals.detection.domain.SignalKind;

/// One indicator in words: what it is called, what it did, and how much.
public final class Wording {

    private final Words words;

    public Wording(Words words) {
        this.words = words;
    }

    public String label(String indicator) {
        var key = "indicator." + indicator;
        return words.know(key) ? words.say(key) : indicator.replace('-', ' ');
    }

    /// In which unit the organisation as a whole is told of.
    static String unit(String indicator) {
        return switch (indicator) {
            case "leavers" -> "relative-rate";
            case "camps" -> "band";
            case "open-questions" -> "per-person";
            case "workarounds" -> "per-licence";
            case "no-answer", "unused-licences", "depth", "response-rate", "logins" -> "share";
            default -> "points";
        };
    }

    public String number(String unit, double value) {
        return switch (unit) {
            case "share" -> words.say("number.share", value * 100);
            case "points" -> words.say("number.points", value);
            case "relative-rate" -> words.say("number.relative-rate", value);
            case "band" -> band(value);
            default -> words.say("number.other", value);
        };
    }

    /// What it did and how much, such as "fewer people in this team say they know what AI means for their work: 3.9 →
    /// 3.2".
    ///
    /// @param teams who it is about: "this team" or "these teams"
    String change(SignalKind kind, Sign sign, Figures figures, String teams) {
        var basis = words.say("basis." + kind.wireName(), sign.answersBand().replace('-', '–'));
        return sign.unit().equals("relative-rate")
                ? rate(sign, figures, teams, basis)
                : figures(sign, figures, move(sign, figures, teams), basis);
    }

    private String rate(Sign sign, Figures figures, String teams, String basis) {
        var move = move(sign, figures, teams, rate(figures.after()));
        return figures.interval()
                .map(interval -> words.say("numbers.rate", move, rate(interval.low()), rate(interval.high()), basis))
                .orElseGet(() -> words.say("numbers.rate-few", move, basis));
    }

    private String figures(Sign sign, Figures figures, String move, String basis) {
        var before = number(sign.unit(), figures.before());
        var after = number(sign.unit(), figures.after());
        if (sign.unit().equals("band") || figures.interval().isEmpty()) {
            return before.equals(after)
                    ? words.say("numbers.same", move, after, basis)
                    : words.say("numbers.few", move, before, after, basis);
        }
        var interval = figures.interval().get();
        var low = number(sign.unit(), interval.low());
        var high = number(sign.unit(), interval.high());
        return words.say("numbers.full", move, before, after, low, high, basis);
    }

    private String move(Sign sign, Figures figures, String... parts) {
        var direction = figures.after() < figures.before() ? "falling" : "rising";
        var key = "indicator." + sign.name() + "." + direction;
        return words.know(key)
                ? words.say(key, (Object[]) parts)
                : words.say("indicator.other." + direction, label(sign.name()), parts[0]);
    }

    /// Leaving is told as people speak of it; a finer number could be counted back into people.
    private String rate(double times) {
        return words.say(
                switch ((int) Math.round(times * 2)) {
                    case 0, 1, 2 -> "rate.same";
                    case 3 -> "rate.half-more";
                    case 4 -> "rate.double";
                    case 5 -> "rate.two-and-a-half";
                    case 6 -> "rate.triple";
                    default -> "rate.more";
                });
    }

    private String band(double code) {
        var bands = Band.values();
        return words.say("band." + bands[Math.clamp(Math.round(code), 0, bands.length - 1)].wireName());
    }
}
