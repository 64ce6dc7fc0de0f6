package io.undercurrent.proving.prove;

import static io.undercurrent.proving.organisation.Planted.Kind.MANDATE_TRAP;
import static io.undercurrent.proving.organisation.Planted.Kind.POLARIZATION;
import static io.undercurrent.proving.organisation.Planted.Kind.SILENT_RESISTANCE;
import static io.undercurrent.proving.organisation.Planted.Kind.TALENT_FLIGHT;
import static io.undercurrent.proving.organisation.Planted.Kind.UNCERTAINTY;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Conditions;
import io.undercurrent.proving.organisation.Planted;
import io.undercurrent.proving.organisation.TeamPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Changes of every kind, small and large, in teams of three sizes, a few at a time; each passes after sixteen weeks.
record PlantedField(Conditions conditions) {
    static final List<Integer> SIZES = List.of(10, 15, 25);
    static final int LASTS = 16;
    private static final int FIRST_START = 14;
    private static final int LAST_START = 66;
    private static final int STEADY = 120;

    /// A change of one kind and strength.
    ///
    /// @param number teams of each size that suffer it
    record Dose(Planted.Kind kind, double strength, int number) {}

    static final List<Dose> DOSES = List.of(
            new Dose(UNCERTAINTY, 0.3, 3),
            new Dose(UNCERTAINTY, 0.5, 8),
            new Dose(UNCERTAINTY, 0.8, 3),
            new Dose(SILENT_RESISTANCE, 0.5, 2),
            new Dose(SILENT_RESISTANCE, 1.0, 5),
            new Dose(SILENT_RESISTANCE, 1.6, 2),
            new Dose(TALENT_FLIGHT, 0.3, 2),
            new Dose(TALENT_FLIGHT, 0.5, 5),
            new Dose(TALENT_FLIGHT, 0.8, 2),
            new Dose(POLARIZATION, 0.8, 2),
            new Dose(POLARIZATION, 1.2, 2),
            new Dose(POLARIZATION, 1.6, 4),
            new Dose(MANDATE_TRAP, 1.2, 3));

    Blueprint blueprint(long seed) {
        var random = new SplittableRandom(seed);
        var teams = new ArrayList<TeamPlan>();
        for (var number = 0; number < STEADY; number++) {
            teams.add(Fields.team("steady-" + number, Fields.size(random), Optional.empty()));
        }
        for (var dose : DOSES) {
            SIZES.forEach(size -> plant(dose, size, random, teams));
        }
        return Fields.of(seed, teams, conditions);
    }

    private static void plant(Dose dose, int size, SplittableRandom random, List<TeamPlan> teams) {
        for (var number = 0; number < dose.number(); number++) {
            var start = random.nextInt(FIRST_START, LAST_START);
            var change = Planted.lasting(dose.kind(), start, 1, dose.strength()).endingIn(start + LASTS);
            teams.add(Fields.team("planted-" + teams.size(), size, Optional.of(change)));
        }
    }
}
