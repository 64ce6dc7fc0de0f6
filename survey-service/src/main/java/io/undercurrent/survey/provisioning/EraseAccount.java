package io.undercurrent.survey.provisioning;

import io.undercurrent.survey.provisioning.domain.Accounts;
import io.undercurrent.survey.workforce.ErasePerson;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Forgets a person for good; what was counted stays counted.
@ApplicationScoped
public class EraseAccount {

    private final Accounts accounts;
    private final ErasePerson erasePerson;

    EraseAccount(Accounts accounts, ErasePerson erasePerson) {
        this.accounts = accounts;
        this.erasePerson = erasePerson;
    }

    /// Whether there was such an account.
    @Transactional
    public boolean erase(UUID id, ChangedBy by) {
        var known = accounts.hold(id);
        known.ifPresent(account -> {
            accounts.remove(id);
            erasePerson.erase(account.employeeId(), by);
        });
        return known.isPresent();
    }
}
