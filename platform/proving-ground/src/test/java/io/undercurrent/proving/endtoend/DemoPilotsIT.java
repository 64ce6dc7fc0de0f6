package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.calls.Pilots;
import io.undercurrent.proving.calls.Pilots.Guardrail;
import io.undercurrent.proving.calls.Pilots.Pilot;
import io.undercurrent.proving.calls.Refused;
import io.undercurrent.proving.calls.TeamPilots.Hours;
import io.undercurrent.proving.calls.TeamPilots.Shown;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Company;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.play.PlayOrganisation;
import io.undercurrent.proving.play.PlayPilots;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Three pilots of the demo organisation, from idea to decision, through the packaged services.
@TestInstance(Lifecycle.PER_CLASS)
class DemoPilotsIT {
    private static final Blueprint BLUEPRINT = Company.blueprint(Company.SEED, Company.LAST_WEEK);

    private final House house = new House();
    private final Pilots pilots = house.stack().pilots();
    private List<Pilot> played = List.of();

    @BeforeAll
    void play() {
        new PlayOrganisation(house.stack(), System.out).settle(new Organisation(BLUEPRINT));
        played = new PlayPilots(house.stack(), BLUEPRINT).play();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void one_is_scaled_one_is_stopped_and_one_is_not_decided() {
        assertThat(played).extracting(Pilot::stage).containsOnly("decided");
        assertThat(played).extracting(Pilot::decision).containsExactly("scale", "stop", "not-decided");
    }

    @Test
    void what_was_planted_is_what_the_numbers_say() {
        assertThat(played)
                .extracting(pilot -> pilots.verdict(pilot.id()).verdict())
                .containsExactly("helped", "did-not-help", "not-decided");
    }

    @Test
    void the_pilot_that_was_stopped_strained_people_and_says_what_it_taught() {
        var stopped = played.get(1);

        assertThat(pilots.verdict(stopped.id()).guardrails()).contains(new Guardrail("strain", "broken"));
        assertThat(pilots.reflections(stopped.id())).singleElement().satisfies(reflection -> {
            assertThat(reflection.failure()).isTrue();
            assertThat(reflection.learned()).contains("left out what customers worried about");
        });
    }

    @Test
    void every_seal_is_the_fingerprint_of_the_plan_that_is_shown() {
        assertThat(played).hasSize(3).allSatisfy(pilot -> {
            var recomputed = CanonicalPlan.of(pilot.id(), pilots.read(pilot.id()));
            assertThat(pilots.seal(pilot.id()).text()).isEqualTo(recomputed.text());
            assertThat(pilot.sealedHash()).isEqualTo(recomputed.hash());
        });
    }

    @Test
    void a_plan_that_differs_by_one_letter_has_another_fingerprint() {
        var pilot = played.getFirst();
        var forged = pilots.read(pilot.id()).replace("Drafted answers", "Drafted answerS");

        assertThat(CanonicalPlan.of(pilot.id(), forged).hash()).isNotEqualTo(pilot.sealedHash());
    }

    @Test
    void signals_service_shows_pilot_and_learning_hours_beside_the_signals_of_the_team() {
        var team = "engineering-policy-core";
        Pause.until(
                "signals-service shows the decision",
                Duration.ofMinutes(1),
                Duration.ofMillis(300),
                () -> showsADecision(team));

        var beside = house.stack().explanations().pilots(team);

        assertThat(beside.pilots()).containsExactly(new Shown(played.getLast().id(), "decided", "not-decided"));
        assertThat(beside.learningHours()).isEqualTo(new Hours(8.0, 6.5));
    }

    /// Not while the team itself is still on its way.
    private boolean showsADecision(String team) {
        try {
            return house.stack().explanations().pilots(team).pilots().stream()
                    .anyMatch(shown -> shown.decision() != null);
        } catch (Refused _) {
            return false;
        }
    }

    @Test
    void playing_them_twice_plays_them_once() {
        assertThat(new PlayPilots(house.stack(), BLUEPRINT).play()).isEqualTo(played);
    }
}
