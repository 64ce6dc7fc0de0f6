package io.undercurrent.signals.signal.domain;

import static io.undercurrent.signals.detection.domain.Level.CALM;
import static io.undercurrent.signals.detection.domain.Level.FLAG;
import static io.undercurrent.signals.detection.domain.Level.STALE;
import static io.undercurrent.signals.detection.domain.Level.WATCH;
import static io.undercurrent.signals.detection.domain.SignalKind.POLARIZATION;
import static io.undercurrent.signals.detection.domain.SignalKind.SILENT_RESISTANCE;
import static io.undercurrent.signals.detection.domain.SignalKind.TALENT_FLIGHT;
import static io.undercurrent.signals.detection.domain.SignalKind.UNCERTAINTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.detection.domain.Direction;
import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.detection.domain.Withholding;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class ExplanationTest {

    private static final Group AUDIT_AND_TAX = new Group(
            new TeamId("small-ones"),
            "Small ones",
            List.of(new Group.Member(AReading.TEAM, "Audit"), new Group.Member(new TeamId("tax"), "Tax")));

    @Test
    void a_raised_signal_says_since_when_what_how_much_and_how_sure() {
        assertThat(english(AReading.of(UNCERTAINTY, FLAG)))
                .isEqualTo("Since about week 14 fewer people in this team say they know what AI means for their work:"
                        + " 3.9 → 3.2, interval 2.9–3.5, 12–19 answers a wave; the organisation as a whole did not"
                        + " change; it could still be chance in 1 of 10 cases.");
        assertThat(dutch(AReading.of(UNCERTAINTY, FLAG)))
                .isEqualTo("Sinds ongeveer week 14 zeggen minder mensen in dit team dat ze weten wat AI voor hun werk"
                        + " betekent: 3,9 → 3,2, interval 2,9–3,5, 12–19 antwoorden per meting; de organisatie als"
                        + " geheel veranderde niet; in 1 op de 10 gevallen kan dit nog toeval zijn.");
    }

    @Test
    void of_few_people_the_interval_stays_away() {
        assertThat(english(AReading.of(UNCERTAINTY, FLAG).restingOn("5-7")))
                .isEqualTo("Since about week 14 fewer people in this team say they know what AI means for their work:"
                        + " 3.9 → 3.2, 5–7 answers a wave; the organisation as a whole did not change; it could still"
                        + " be chance in 1 of 10 cases.");
    }

    @Test
    void silent_resistance_speaks_of_the_tool_and_never_of_people_who_resist() {
        assertThat(english(AReading.of(SILENT_RESISTANCE, WATCH)))
                .startsWith("Since about week 14 fewer of those in this team who log in use the tool for their core"
                        + " work: 72% → 31%, interval 22%–42%, 12–19 licences;");
        assertThat(dutch(AReading.of(SILENT_RESISTANCE, WATCH)))
                .startsWith("Sinds ongeveer week 14 gebruiken minder mensen in dit team die inloggen het hulpmiddel"
                        + " voor hun kernwerk: 72% → 31%, interval 22%–42%, 12–19 licenties;");
    }

    @Test
    void talent_flight_speaks_of_how_often_and_never_of_how_many() {
        assertThat(english(AReading.of(TALENT_FLIGHT, FLAG)))
                .isEqualTo("Since about week 14 people leave this team by choice about twice as often as comparable"
                        + " colleagues elsewhere, somewhere between about as often and more than three times as"
                        + " often; a team of 12–19 people; the organisation as a whole did not change; it could still"
                        + " be chance in 1 of 10 cases.");
        assertThat(dutch(AReading.of(TALENT_FLIGHT, FLAG).restingOn("5-7")))
                .startsWith("Sinds ongeveer week 14 vertrekken mensen uit dit team uit eigen beweging ongeveer twee"
                        + " keer zo vaak als vergelijkbare collega's elders; een team van 5–7 mensen;");
    }

    @Test
    void polarization_speaks_in_bands() {
        assertThat(english(AReading.of(POLARIZATION, FLAG)))
                .startsWith("Since about week 14 opinions about AI in this team stand further apart than is usual"
                        + " here: mixed → split into camps, 12–19 answers a wave;");
        assertThat(dutch(AReading.of(POLARIZATION, FLAG)))
                .startsWith("Sinds ongeveer week 14 lopen de meningen over AI in dit team verder uiteen dan hier"
                        + " gewoon is: gemengd → verdeeld in kampen, 12–19 antwoorden per meting;");
    }

    @Test
    void a_group_is_named_and_why_it_speaks() {
        var evidence = AReading.of(UNCERTAINTY, FLAG)
                .spokenBy(AUDIT_AND_TAX)
                .evidence()
                .spokenBy(Optional.of(AUDIT_AND_TAX));

        assertThat(new Explanation(Words.ENGLISH).summary(evidence))
                .startsWith("Audit and Tax together, because Audit alone is too small: since about week 14 fewer"
                        + " people in these teams say");
        assertThat(new Explanation(Words.DUTCH).summary(evidence))
                .startsWith("Audit en Tax samen, want Audit is alleen te klein: sinds ongeveer week 14 zeggen minder"
                        + " mensen in deze teams");
    }

    @Test
    void a_unit_above_is_named_as_a_whole() {
        var claims =
                new Group(new TeamId("claims"), "Claims", List.of(new Group.Member(AReading.TEAM, "Claims North")));
        var evidence =
                AReading.of(TALENT_FLIGHT, FLAG).spokenBy(claims).evidence().spokenBy(Optional.of(claims));

        assertThat(new Explanation(Words.ENGLISH).summary(evidence))
                .startsWith("Claims as a whole, because Claims North alone is too small: since about week 14 people"
                        + " leave these teams by choice about twice as often");
    }

    @Test
    void what_is_withheld_says_why() {
        assertThat(english(AReading.of(UNCERTAINTY, CALM).because(Withholding.TOO_FEW_PEOPLE)))
                .startsWith("Too few people to say anything without pointing at somebody");
        assertThat(english(AReading.of(UNCERTAINTY, CALM).because(Withholding.FACTS_WITHHELD)))
                .startsWith("Too few people stand behind what was told last");
        assertThat(english(AReading.of(TALENT_FLIGHT, CALM).because(Withholding.NOT_ENOUGH_YET)))
                .startsWith("Too little has been told so far");
        assertThat(dutch(AReading.of(TALENT_FLIGHT, CALM).because(Withholding.SWITCHED_OFF)))
                .startsWith("Je organisatie heeft dit signaal uitgezet");
    }

    @Test
    void calm_and_stale_say_no_more_than_is_known() {
        assertThat(english(AReading.of(UNCERTAINTY, CALM)))
                .isEqualTo("Nothing unusual: this stays within what is usual for this team and for teams of that"
                        + " size.");
        assertThat(english(AReading.of(UNCERTAINTY, STALE))).contains("says nothing about today");
    }

    @Test
    void it_tells_when_everybody_moved() {
        var everybody = new Shock(AReading.CHANGE, UNCERTAINTY, "role-clarity", 3.8, 3.1, Direction.FALLING);
        var alone = AReading.of(UNCERTAINTY, FLAG).evidence();
        var evidence = new Evidence(alone.reading(), alone.round(), alone.series(), List.of(everybody));

        assertThat(new Explanation(Words.ENGLISH).summary(evidence)).contains("the organisation as a whole moved too");
    }

    @Test
    void a_note_about_everybody_is_told_in_the_unit_of_its_indicator() {
        assertThat(note("role-clarity", 3.8, 3.1)).contains("Role clarity went from 3.8 to 3.1.");
        assertThat(note("depth", 0.72, 0.4)).contains("went from 72% to 40%.");
        assertThat(note("camps", 0, 2)).contains("went from of one mind to split into camps.");
        assertThat(note("leavers", 1, 2)).contains("went from 1.0× to 2.0×.");
        assertThat(note("open-questions", 0.1, 0.4)).contains("went from 0.10 to 0.40.");
    }

    @Test
    void it_does_not_sound_surer_than_it_is() {
        var explanation = new Explanation(Words.ENGLISH);

        assertThat(explanation.chance(Odds.of(0.7))).isEqualTo("it may well be chance");
        assertThat(explanation.chance(Odds.of(0))).isEqualTo("it could still be chance in 1 of 10 cases");
    }

    @Test
    void several_signals_are_one_story() {
        assertThat(new Explanation(Words.ENGLISH).rootCause(List.of(UNCERTAINTY, SILENT_RESISTANCE, POLARIZATION)))
                .startsWith("Several signals stand at once: rising uncertainty, silent resistance and polarization."
                        + " They point to one root");
    }

    @Test
    void a_week_of_another_year_names_the_year() {
        assertThat(new Explanation(Words.ENGLISH).week(YearWeek.of(2025, 50), AReading.ROUND))
                .isEqualTo("week 50 of 2025");
    }

    private static String note(String indicator, double before, double after) {
        var shock = new Shock(AReading.CHANGE, UNCERTAINTY, indicator, before, after, Direction.RISING);
        return new Explanation(Words.ENGLISH).note(shock, AReading.ROUND);
    }

    private static String english(AReading reading) {
        return new Explanation(Words.ENGLISH).summary(reading.evidence());
    }

    private static String dutch(AReading reading) {
        return new Explanation(Words.DUTCH).summary(reading.evidence());
    }
}
