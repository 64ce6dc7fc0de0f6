package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.advice.domain.Concern;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.SignalKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What may help a team, said once however many of its signals stand, and what to rule out first.
///
/// @param raised the signals of the team that ask for action
/// @param concern what they point to together; without one there is nothing to advise
public record Counsel(List<SignalKind> raised, List<Concern> concern) {

    /// Of a team without any signal.
    public static final Counsel NONE = new Counsel(List.of(), List.of());

    public Counsel {
        raised = List.copyOf(raised);
        concern = List.copyOf(concern);
    }

    /// Two signals at once have one root; each apart would only be a symptom.
    public static Counsel of(Collection<Reading> ofOneTeam) {
        var raised =
                ofOneTeam.stream().filter(reading -> reading.level().isRaised()).toList();
        var kinds = raised.stream().map(Reading::kind).sorted().toList();
        if (kinds.size() > 1) {
            return new Counsel(kinds, List.of(Concern.SEVERAL_AT_ONCE));
        }
        return new Counsel(kinds, raised.stream().map(Counsel::concern).toList());
    }

    public boolean isOneForSeveral() {
        return raised.size() > 1;
    }

    public List<Advice> advice() {
        return concern.stream().flatMap(each -> each.advice().stream()).toList();
    }

    /// What it says about one signal; only a raised one asks for action.
    public List<Advice> advice(SignalKind kind) {
        return raised.contains(kind) ? advice() : List.of();
    }

    /// Innocent explanations to rule out first, as keys of our words.
    public static List<String> otherReadings(SignalKind kind) {
        return switch (kind) {
            case UNCERTAINTY -> List.of("organisation-news", "reorganisation");
            case SILENT_RESISTANCE -> List.of("tool-not-useful", "access-trouble", "roll-out-design");
            case TALENT_FLIGHT -> List.of("site-closing", "retirement-wave");
            case POLARIZATION -> List.of("mere-spread");
        };
    }

    /// Everything a signal of this kind can point to.
    public static Stream<Concern> concerns(SignalKind kind) {
        return switch (kind) {
            case UNCERTAINTY -> Stream.of(Concern.UNCERTAINTY);
            case SILENT_RESISTANCE ->
                Stream.of(
                        Concern.SILENT_RESISTANCE,
                        Concern.TOOL_LEFT_ALONE,
                        Concern.TOOL_USED_FOR_SHOW,
                        Concern.TOOL_WORKED_AROUND,
                        Concern.USE_ON_ORDER);
            case TALENT_FLIGHT -> Stream.of(Concern.TALENT_LEAVING);
            case POLARIZATION -> Stream.of(Concern.TWO_CAMPS);
        };
    }

    private static Concern concern(Reading reading) {
        return switch (reading.kind()) {
            case UNCERTAINTY -> Concern.UNCERTAINTY;
            case SILENT_RESISTANCE -> resistance(reading.pattern().orElse(""));
            case TALENT_FLIGHT -> Concern.TALENT_LEAVING;
            case POLARIZATION -> Concern.TWO_CAMPS;
        };
    }

    private static Concern resistance(String pattern) {
        return switch (pattern) {
            case "absent" -> Concern.TOOL_LEFT_ALONE;
            case "shallow" -> Concern.TOOL_USED_FOR_SHOW;
            case "workaround" -> Concern.TOOL_WORKED_AROUND;
            case "mandate-trap" -> Concern.USE_ON_ORDER;
            default -> Concern.SILENT_RESISTANCE;
        };
    }
}
