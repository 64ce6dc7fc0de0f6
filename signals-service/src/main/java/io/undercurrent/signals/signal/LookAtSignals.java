package io.undercurrent.signals.signal;

import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.detection.domain.Withholding;
import io.undercurrent.signals.evidence.Pilots;
import io.undercurrent.signals.evidence.domain.Pilot;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Group;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.SignalId;
import io.undercurrent.signals.signal.domain.SizeBand;
import io.undercurrent.signals.signal.domain.TeamLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Opens the evidence of a team to those who may see it. Of a team that is too small nobody sees anything, unless a
/// group speaks for it.
@ApplicationScoped
public class LookAtSignals {

    private final SignalSheet sheet;
    private final Groups groups;
    private final Pilots pilots;

    LookAtSignals(SignalSheet sheet, Groups groups, Pilots pilots) {
        this.sheet = sheet;
        this.groups = groups;
        this.pilots = pilots;
    }

    /// All signals of a team, in the order of their kinds; empty when there is no such team among those the reader may
    /// see.
    public Optional<Seen> look(Sight sight, TeamId id) {
        return sheet.team(sight, id).map(team -> {
            var group = groups.speakingFor(id);
            var evidence = Arrays.stream(SignalKind.values())
                    .flatMap(kind -> sheet.evidence(id, kind).stream())
                    .map(found -> told(team, group, found))
                    .toList();
            var counsel = Counsel.of(evidence.stream().map(Evidence::reading).toList());
            return new Seen(team, group, evidence, counsel, known(id));
        });
    }

    private List<Pilot> known(TeamId id) {
        return pilots.of(id).stream().filter(Pilot::isKnownOutside).toList();
    }

    private Evidence told(TeamLine team, Optional<Group> group, Evidence found) {
        if (group.isEmpty() && team.size() == SizeBand.FEWER_THAN_FIVE) {
            return withheld(found, Withholding.TOO_FEW_PEOPLE);
        }
        if (!found.isShown()) {
            var why = found.reading().why().orElse(Withholding.FACTS_WITHHELD);
            return withheld(found, why).spokenBy(group);
        }
        var speaker = speaker(team, group, found);
        return speaker.map(Group::id).equals(found.reading().spokenForBy())
                ? found.spokenBy(speaker)
                : withheld(found, Withholding.NOT_ENOUGH_YET);
    }

    /// A group speaks for its teams in everything; where there is none, the unit above may speak about one signal.
    private Optional<Group> speaker(TeamLine team, Optional<Group> group, Evidence found) {
        return group.or(() -> found.reading().spokenForBy().flatMap(unit -> groups.above(team.id(), unit)));
    }

    private static Evidence withheld(Evidence found, Withholding why) {
        var reading = found.reading();
        return Evidence.withheld(new SignalId(reading.team(), reading.kind()), found.round(), why, reading.rules());
    }

    /// What a reader finds.
    ///
    /// @param group that speaks for the team, if it is too small to speak for itself
    /// @param evidence one for each kind of signal that has been evaluated
    /// @param counsel what may help, once for all of them
    /// @param pilots the team takes part in, beside the signals and without weight in them
    public record Seen(
            TeamLine team, Optional<Group> group, List<Evidence> evidence, Counsel counsel, List<Pilot> pilots) {

        public Seen {
            evidence = List.copyOf(evidence);
            pilots = List.copyOf(pilots);
        }

        /// Hours are of people; of fewer than five nothing is counted.
        public boolean tellsHours() {
            return team.size() != SizeBand.FEWER_THAN_FIVE;
        }

        public Optional<Evidence> of(SignalKind kind) {
            return evidence.stream()
                    .filter(each -> each.reading().kind() == kind)
                    .findFirst();
        }
    }
}
