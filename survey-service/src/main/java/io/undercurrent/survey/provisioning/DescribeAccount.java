package io.undercurrent.survey.provisioning;

import io.undercurrent.survey.provisioning.domain.Account;
import io.undercurrent.survey.provisioning.domain.Accounts;
import io.undercurrent.survey.provisioning.domain.EmploymentFacts;
import io.undercurrent.survey.provisioning.domain.Profile;
import io.undercurrent.survey.provisioning.domain.Provisioned;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/// Takes a new description of a person, and what follows for the employment.
@ApplicationScoped
public class DescribeAccount {

    private final Accounts accounts;
    private final SettleEmployments settleEmployments;
    private final Today today;

    DescribeAccount(Accounts accounts, SettleEmployments settleEmployments, Today today) {
        this.accounts = accounts;
        this.settleEmployments = settleEmployments;
        this.today = today;
    }

    @Transactional
    public Provisioned<Account> describe(UUID id, Profile said, EmploymentFacts facts, ChangedBy by) {
        var known = accounts.hold(id);
        if (known.isEmpty()) {
            return new Provisioned.Unknown<>();
        }
        if (!accounts.change(known.get().described(said, facts, today.day()))) {
            return new Provisioned.Taken<>();
        }
        return settleEmployments
                .settle(Set.of(id), by)
                .<Provisioned<Account>>map(Provisioned.Impossible::new)
                .orElseGet(() -> new Provisioned.Done<>(accounts.find(id).orElseThrow()));
    }
}
