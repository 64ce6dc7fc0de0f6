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

/// Makes a person known.
@ApplicationScoped
public class IntroduceAccount {

    private final Accounts accounts;
    private final SettleEmployments settleEmployments;
    private final Today today;

    IntroduceAccount(Accounts accounts, SettleEmployments settleEmployments, Today today) {
        this.accounts = accounts;
        this.settleEmployments = settleEmployments;
        this.today = today;
    }

    @Transactional
    public Provisioned<Account> introduce(Profile said, EmploymentFacts facts, ChangedBy by) {
        var account = Account.of(UUID.randomUUID(), said, facts, today.day());
        if (!accounts.add(account)) {
            return new Provisioned.Taken<>();
        }
        return settleEmployments
                .settle(Set.of(account.id()), by)
                .<Provisioned<Account>>map(Provisioned.Impossible::new)
                .orElseGet(
                        () -> new Provisioned.Done<>(accounts.find(account.id()).orElseThrow()));
    }
}
