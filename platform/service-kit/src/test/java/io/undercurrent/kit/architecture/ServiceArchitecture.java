package io.undercurrent.kit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// A service inherits these tests with one class that names its root package.
public abstract class ServiceArchitecture {

    private final Shape shape;
    private final JavaClasses classes;

    protected ServiceArchitecture(String root) {
        this.shape = new Shape(root);
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @Test
    void every_class_has_a_place() {
        shape.everyClassHasAPlace().check(classes);
    }

    @Test
    void nouns_know_only_the_jdk() {
        shape.nounsKnowOnlyTheJdk().check(classes);
    }

    @Test
    void nouns_do_not_change() {
        shape.nounsDoNotChange().check(classes);
    }

    @Test
    void verbs_know_no_wire() {
        shape.verbsKnowNoWire().check(classes);
    }

    @Test
    void wires_never_touch_each_other() {
        shape.wiresNeverTouchEachOther().check(classes);
    }

    @Test
    void nobody_depends_on_the_assembly() {
        shape.nobodyDependsOnTheAssembly().check(classes);
    }

    @Test
    void features_form_no_cycles() {
        shape.featuresFormNoCycles().check(classes);
    }

    @Test
    void only_verbs_open_transactions() {
        shape.onlyVerbsOpenTransactions().check(classes);
    }

    @Test
    void every_read_is_seen() {
        shape.everyReadIsSeen().check(classes);
    }
}
