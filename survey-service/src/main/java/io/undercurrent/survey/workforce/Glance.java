package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.EmployeeRow;
import io.undercurrent.survey.workforce.domain.ReadableRow;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.Suspicions;
import java.util.Iterator;

/// Looks at the lines of an import as they pass, and can often tell at once that nobody is named twice and that every
/// manager is an employee. Where it suspects otherwise somebody has to look closely.
final class Glance {

    private final Seen employees = new Seen();
    private final Seen managers = new Seen();
    private boolean repeated;

    Iterator<ReceivedRow> over(Iterator<ReceivedRow> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public ReceivedRow next() {
                var row = rows.next();
                if (row instanceof ReadableRow readable) {
                    look(readable.employee());
                }
                return row;
            }
        };
    }

    private void look(EmployeeRow employee) {
        repeated |= !employees.add(employee.employeeId());
        employee.managerId().ifPresent(managers::add);
    }

    Suspicions suspicions() {
        return new Suspicions(
                repeated || employees.isFull(), employees.isFull() || managers.isFull() || !employees.hasAll(managers));
    }
}
