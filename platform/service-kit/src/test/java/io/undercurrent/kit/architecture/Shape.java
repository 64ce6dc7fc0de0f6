package io.undercurrent.kit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Unwatched;
import jakarta.ws.rs.GET;
import java.util.Arrays;

/// The rules of a service, for the package it is rooted in.
record Shape(String root) {

    private static final String[] WIRES = {"http", "kafka", "postgres", "pages"};
    private static final String[] NOBODY_IS_WRONG_HERE = {
        "util", "utils", "common", "commons", "misc", "helper", "helpers", "shared", "impl", "service", "services"
    };
    private static final String[] BESIDE_THE_JDK = {
        "java.lang..",
        "java.math..",
        "java.net",
        "java.nio.charset..",
        "java.security..",
        "java.text..",
        "java.time..",
        "java.util..",
        "org.jspecify..",
        "org.apache.commons.statistics..",
        "org.apache.commons.numbers..",
        "org.threeten.extra.."
    };
    private static final String[] BESIDE_VERBS = {
        "java.io..",
        "jakarta.enterprise..",
        "jakarta.inject..",
        "jakarta.transaction..",
        "io.quarkus.arc..",
        "io.quarkus.narayana.jta..",
        "io.quarkus.runtime..",
        "io.quarkus.scheduler..",
        "org.jboss.logging.."
    };

    ArchRule everyClassHasAPlace() {
        var placed = theAssembly().or(verbs()).or(nouns()).or(wires()).as("in a feature, its nouns or its wires");
        return classes()
                .that(resideInAPackage(root + ".."))
                .should(ArchCondition.from(placed))
                .andShould(ArchCondition.from(DescribedPredicate.not(inAPackageNamed(NOBODY_IS_WRONG_HERE))))
                .because("a class belongs to a feature (its verbs), to its domain or to one of its wires;"
                        + " the root holds Assembly alone: move it, or name the feature it speaks of");
    }

    ArchRule nounsKnowOnlyTheJdk() {
        return classes()
                .that(nouns())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(BESIDE_THE_JDK).or(nouns()))
                .because("nouns are pure: hand in what they need, and keep wires and frameworks outside");
    }

    ArchRule nounsDoNotChange() {
        return fields().that()
                .areDeclaredInClassesThat(nouns())
                .should()
                .beFinal()
                .because("a noun that changes is a new noun: use a record");
    }

    ArchRule verbsKnowNoWire() {
        return classes()
                .that(verbs())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(BESIDE_THE_JDK)
                        .or(resideInAnyPackage(BESIDE_VERBS))
                        .or(verbs())
                        .or(nouns()))
                .because("a use case speaks to a port in its own words; the wire implements the port");
    }

    ArchRule wiresNeverTouchEachOther() {
        return classes()
                .that(wires())
                .should(new StayOutOfOtherPackages(wires()))
                .because("wires meet in a use case, never directly");
    }

    ArchRule nobodyDependsOnTheAssembly() {
        return classes()
                .that(DescribedPredicate.not(theAssembly()))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(theAssembly()))
                .because("configuration arrives as domain values through constructors");
    }

    ArchRule featuresFormNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule onlyVerbsOpenTransactions() {
        return classes()
                .that(openTransactions())
                .should(ArchCondition.from(verbs()))
                .because("one use case is one transaction: put @Transactional there");
    }

    ArchRule everyReadIsSeen() {
        return methods()
                .that()
                .areAnnotatedWith(GET.class)
                .should()
                .beAnnotatedWith(LooksAt.class)
                .orShould()
                .beAnnotatedWith(Unwatched.class)
                .because("whoever reads about a team is written into the access log: say @LooksAt what,"
                        + " or @Unwatched because it tells nothing of a team");
    }

    private DescribedPredicate<JavaClass> theAssembly() {
        return resideInAPackage(root)
                .and(simpleName("Assembly").or(simpleName("package-info")).or(nestedIn("Assembly")))
                .as("Assembly");
    }

    private DescribedPredicate<JavaClass> verbs() {
        return resideInAPackage(root + ".*").as("verbs");
    }

    private DescribedPredicate<JavaClass> nouns() {
        return resideInAPackage(root + ".*.domain").as("nouns");
    }

    private DescribedPredicate<JavaClass> wires() {
        return inFeature(WIRES).as("wires");
    }

    private DescribedPredicate<JavaClass> inFeature(String... names) {
        var packages = Arrays.stream(names).map(name -> root + ".*." + name).toArray(String[]::new);
        return resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> inAPackageNamed(String... names) {
        var packages = Arrays.stream(names).map(name -> ".." + name + "..").toArray(String[]::new);
        return resideInAnyPackage(packages).as("in a package that nobody can be wrong to add to");
    }

    private static DescribedPredicate<JavaClass> nestedIn(String name) {
        return DescribedPredicate.describe(
                "nested in " + name,
                type -> type.getEnclosingClass()
                        .filter(outer -> outer.getSimpleName().equals(name))
                        .isPresent());
    }

    private static DescribedPredicate<JavaClass> openTransactions() {
        var annotation = "jakarta.transaction.Transactional";
        return DescribedPredicate.describe(
                "open transactions",
                type -> type.isAnnotatedWith(annotation)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation)));
    }
}
