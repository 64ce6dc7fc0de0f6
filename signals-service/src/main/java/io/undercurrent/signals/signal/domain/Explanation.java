package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.detection.domain.Withholding;
import java.util.List;
import java.util.Locale;
import org.threeten.extra.YearWeek;

/// The evidence of a signal in one plain sentence: since when, what, how much, how sure; and nothing that may not be
/// told.
public final class Explanation {

    private final Words words;
    private final Wording wording;

    public Explanation(Words words) {
        this.words = words;
        this.wording = new Wording(words);
    }

    public String summary(Evidence evidence) {
        var said = said(evidence);
        return evidence.group().map(group -> spoken(group, evidence, said)).orElse(said);
    }

    /// Several signals at once are one story.
    public String rootCause(List<SignalKind> raised) {
        var kinds = raised.stream()
                .map(kind -> withSmallStart(words.say("kind." + kind.wireName())))
                .toList();
        return words.say("root-cause", listed(kinds));
    }

    public String pattern(String pattern) {
        var key = "pattern." + pattern;
        return words.know(key) ? words.say(key) : "";
    }

    /// What moved the whole organisation, told once for all teams.
    public String note(Shock note, YearWeek round) {
        var unit = Wording.unit(note.indicator());
        return words.say(
                "note",
                week(note.week(), round),
                wording.label(note.indicator()),
                wording.number(unit, note.before()),
                wording.number(unit, note.after()));
    }

    public String week(YearWeek week, YearWeek round) {
        return week.getYear() == round.getYear()
                ? words.say("week", week.getWeek())
                : words.say("week.of-year", week.getWeek(), week.getYear());
    }

    public String chance(Odds odds) {
        return odds.mayWellBeChance() ? words.say("chance.likely") : words.say("chance.one-of", odds.oneOf());
    }

    private String said(Evidence evidence) {
        return switch (evidence.reading().level()) {
            case CALM -> words.say("summary.calm", teams(evidence));
            case WITHHELD -> withheld(evidence);
            case STALE -> words.say("summary.stale");
            case WATCH, FLAG -> raised(evidence);
        };
    }

    private String withheld(Evidence evidence) {
        return words.say("withheld."
                + evidence.reading().why().orElse(Withholding.FACTS_WITHHELD).wireName());
    }

    private String raised(Evidence evidence) {
        var reading = evidence.reading();
        var since = reading.changeStartedAround().or(reading::since).orElse(evidence.round());
        var told = evidence.disclosed();
        var change = told.leading()
                .flatMap(sign ->
                        sign.figures().map(figures -> wording.change(reading.kind(), sign, figures, teams(evidence))))
                .orElseGet(() -> words.say("change.unnamed", teams(evidence)));
        var everybody = organisationMoved(evidence, since) ? "organisation.moved" : "organisation.calm";
        return words.say(
                "summary.raised", week(since, evidence.round()), change, words.say(everybody), chance(told.odds()));
    }

    private static boolean organisationMoved(Evidence evidence, YearWeek since) {
        return evidence.organisationNotes().stream()
                .anyMatch(note -> !note.week().isBefore(since));
    }

    private String teams(Evidence evidence) {
        return words.say(evidence.group().isPresent() ? "team.these" : "team.this");
    }

    private String spoken(Group group, Evidence evidence, String said) {
        var alone =
                group.member(evidence.reading().team()).map(Group.Member::name).orElseGet(() -> words.say("team.this"));
        return group.members().size() > 1
                ? words.say("summary.together", names(group), alone, withSmallStart(said))
                : words.say("summary.as-a-whole", group.name(), alone, withSmallStart(said));
    }

    private String names(Group group) {
        return listed(group.members().stream().map(Group.Member::name).toList());
    }

    private String listed(List<String> names) {
        var last = names.size() - 1;
        return words.say("list.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private String withSmallStart(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
