package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// A team of the synthetic organisation.
final class SyntheticTeam {
    private static final double ANSWERING = 0.75;
    private static final double BETWEEN_TEAMS = 0.3;
    private static final double BETWEEN_PERSONS = 0.6;
    private static final double BETWEEN_WEEKS = 0.6;

    private final Random random;
    private final double clarity;
    private final double insecurity;
    private final double use;
    private final double depth;
    private final double workarounds;
    private final List<Person> persons;

    SyntheticTeam(Random random, int size) {
        this.random = random;
        this.clarity = 3.5 + BETWEEN_TEAMS * random.nextGaussian();
        this.insecurity = 2.5 + BETWEEN_TEAMS * random.nextGaussian();
        this.use = 0.75 + 0.08 * random.nextGaussian();
        this.depth = 0.6 + 0.08 * random.nextGaussian();
        this.workarounds = 0.08 * Math.exp(0.4 * random.nextGaussian());
        this.persons = Stream.generate(this::person).limit(size).toList();
    }

    int size() {
        return persons.size();
    }

    /// A wave; below five answers there is none to show.
    Optional<SurveyResult> answer(TeamId team, YearWeek week, double mood, PlantedChange change) {
        var answering =
                persons.stream().filter(_ -> random.nextDouble() < ANSWERING).toList();
        if (answering.size() < 5) {
            return Optional.empty();
        }
        var clear = new Tally();
        var insecure = new Tally();
        for (var person : answering) {
            var day = random.nextGaussian();
            clear.add(silent(person, change), clarity + person.clarity - mood - change.points() + noise(-day));
            insecure.add(silent(person, change), insecurity + person.insecurity + mood + change.points() + noise(day));
        }
        var answers = Map.of("role-clarity", clear.counts(), "job-insecurity", insecure.counts());
        return Optional.of(new SurveyResult(team, week, persons.size(), answering.size(), answers));
    }

    Usage use(TeamId team, YearWeek week, double mood, PlantedChange change) {
        var active = persons.stream()
                .filter(person -> random.nextDouble() < use + person.use - mood / 3 - change.use())
                .count();
        var loggedIn = active
                + persons.stream().filter(_ -> random.nextDouble() < 0.05).count();
        loggedIn = Math.min(loggedIn, persons.size());
        var core = 0;
        for (var at = 0; at < loggedIn; at++) {
            core += random.nextDouble() < depth - change.depth() ? 1 : 0;
        }
        var outside = 0;
        for (var person = 0; person < persons.size(); person++) {
            outside += random.nextDouble() < workarounds ? 1 : 0;
        }
        return new Usage(team, week, persons.size(), 0, (int) loggedIn, (int) active, core, 3 * (int) active, outside);
    }

    private Person person() {
        var lasting = random.nextGaussian();
        return new Person(
                BETWEEN_PERSONS * (0.8 * random.nextGaussian() - 0.6 * lasting),
                BETWEEN_PERSONS * (0.8 * random.nextGaussian() + 0.6 * lasting),
                0.2 * random.nextGaussian(),
                Math.max(0, 0.04 + 0.04 * random.nextGaussian()));
    }

    private boolean silent(Person person, PlantedChange change) {
        return random.nextDouble() < person.silence + change.silence();
    }

    /// Half of a person's good or bad week is the same for all questions.
    private double noise(double day) {
        return BETWEEN_WEEKS * (0.6 * day + 0.8 * random.nextGaussian());
    }

    private record Person(double clarity, double insecurity, double use, double silence) {}

    private static final class Tally {
        private final Integer[] counts = {0, 0, 0, 0, 0};
        private int silent;

        void add(boolean isSilent, double feeling) {
            if (isSilent) {
                silent++;
            } else {
                counts[Math.clamp(Math.round(feeling), 1, 5) - 1]++;
            }
        }

        AnswerCounts counts() {
            return new AnswerCounts(Arrays.asList(counts), silent, 0);
        }
    }
}
