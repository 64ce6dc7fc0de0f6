package io.undercurrent.kit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// A class keeps to its own package as far as classes of this kind are concerned.
final class StayOutOfOtherPackages extends ArchCondition<JavaClass> {

    private final DescribedPredicate<JavaClass> kind;

    StayOutOfOtherPackages(DescribedPredicate<JavaClass> kind) {
        super("not depend on " + kind.getDescription() + " in other packages");
        this.kind = kind;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> kind.test(dependency.getTargetClass()))
                .filter(dependency -> !dependency.getTargetClass().getPackage().equals(type.getPackage()))
                .forEach(dependency ->
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
    }
}
