package io.undercurrent.proving.demo;

import io.undercurrent.proving.calls.Employee;
import io.undercurrent.proving.calls.Surveys;
import io.undercurrent.proving.organisation.Organisation;
import java.io.PrintStream;

/// A wave of a pulse survey, which whoever reads the console can answer.
record OpenPulse(Surveys surveys, PrintStream out) {
    private static final Surveys.Draft PULSE = new Surveys.Draft(
            "How is AI changing our work?",
            "We want to know early where AI makes work harder, so that we can change it. Nobody is judged by it.",
            "biweekly",
            true);

    void open(Organisation organisation) {
        var wave = surveys.open(surveys.sealed(PULSE));
        out.printf(
                "%nAnswer a survey yourself, anonymously: open %s%nand sign in as employee with number %s.%n",
                surveys.page(wave), somebody(organisation));
    }

    private static String somebody(Organisation organisation) {
        return organisation.employees().stream()
                .filter(employee -> employee.endDate() == null)
                .map(Employee::employeeId)
                .findFirst()
                .orElseThrow();
    }
}
