package io.undercurrent.survey.provisioning.domain;

import io.undercurrent.survey.provisioning.domain.Stint.Post;
import io.undercurrent.survey.workforce.domain.EmploymentEnd;
import io.undercurrent.survey.workforce.domain.EndReason;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A person as a client made them known. `hereSince` is the day on which the client switched them on, `goneSince` the
/// day on which it switched them off.
public record Account(
        UUID id,
        String employeeId,
        LocalDate hereSince,
        Optional<LocalDate> goneSince,
        Profile profile,
        EmploymentFacts facts,
        Stamp stamp) {

    /// Somebody new. Who is switched off from the start has not worked here yet.
    public static Account of(UUID id, Profile said, EmploymentFacts facts, LocalDate today) {
        var here = new Account(
                id, said.employeeNumber().orElse(id.toString()), today, Optional.empty(), said, facts, Stamp.fresh());
        return isOff(said, facts) ? here.goneSince(here.start().minusDays(1)) : here;
    }

    /// The same person, described anew.
    public Account described(Profile said, EmploymentFacts facts, LocalDate today) {
        var back = goneSince.isPresent() && !isOff(said, facts);
        var anew = new Account(id, employeeId, back ? today : hereSince, Optional.empty(), said, facts, stamp);
        return isOff(said, facts) ? anew.goneSince(goneSince.orElse(today)) : anew;
    }

    private static boolean isOff(Profile said, EmploymentFacts facts) {
        return !said.active() || facts.status() == EmploymentStatus.ENDED;
    }

    private Account goneSince(LocalDate day) {
        return new Account(id, employeeId, hereSince, Optional.of(day), profile, facts, stamp);
    }

    /// The employment that follows, unless nobody can say in which team, or it never began.
    public Optional<Stint> stint(Optional<String> groupTeam) {
        var end = end();
        if (end.isPresent() && end.get().lastDay().isBefore(start())) {
            return Optional.empty();
        }
        return facts.teamId()
                .or(() -> groupTeam)
                .map(team -> new Stint(
                        start(),
                        new Post(team, facts.jobFamily(), facts.learner()),
                        facts.status() == EmploymentStatus.ON_LEAVE,
                        end));
    }

    private LocalDate start() {
        return facts.start().orElse(hereSince);
    }

    private Optional<EmploymentEnd> end() {
        return facts.lastDay()
                .or(() -> goneSince)
                .map(day -> new EmploymentEnd(day, facts.reason().orElse(EndReason.OTHER)));
    }
}
