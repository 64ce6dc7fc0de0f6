package io.undercurrent.pilot.pilot.domain;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which parts of a plan an amendment changes.
public record Changes(Registration before, Registration after) {
    /// JSON pointers of the parts that are not what they were.
    public List<String> parts() {
        return Stream.of(
                        frame("/name", Frame::name),
                        frame("/kind", Frame::kind),
                        frame("/teamIds", Frame::teams),
                        frame("/workflow", Frame::workflow),
                        part("/tool", plan -> String.valueOf(plan.frame().tool())),
                        part("/hypothesis", plan -> plan.claim().map(Claim::hypothesis)),
                        part("/outcome", Registration::outcome),
                        part("/successCriteria", plan -> plan.claim().map(Claim::criteria)),
                        part("/analysisPlan", plan -> plan.claim().map(Claim::analysis)),
                        part("/guardrails", Registration::guardrails),
                        part("/samplePlan", Registration::sample),
                        condition("/owner", Conditions::owner),
                        condition("/valueProposition", Conditions::valueProposition),
                        condition("/decisionMode", Conditions::decisionMode),
                        condition("/card", Conditions::card),
                        condition("/offSwitch", Conditions::offSwitch),
                        condition("/participants", Conditions::participants),
                        condition("/learningHours", Conditions::learningHours),
                        condition("/targetRelief", conditions -> String.valueOf(conditions.targetRelief())))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<String> frame(String pointer, Function<Frame, Object> part) {
        return part(pointer, plan -> part.apply(plan.frame()));
    }

    private Stream<String> condition(String pointer, Function<Conditions, Object> part) {
        return part(pointer, plan -> part.apply(plan.conditions()));
    }

    private Stream<String> part(String pointer, Function<Registration, Object> part) {
        return Objects.equals(part.apply(before), part.apply(after)) ? Stream.empty() : Stream.of(pointer);
    }
}
