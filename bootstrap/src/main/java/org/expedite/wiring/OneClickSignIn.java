package org.expedite.wiring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.Accounts;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.sample.DemoAccounts;
import org.expedite.web.pages.signin.DemoPerson;
import org.expedite.web.pages.signin.DemoSignIn;

/** Signs visitors of a demo in as the people of its sample data. It exists in a demo only. */
final class OneClickSignIn implements DemoSignIn {
    private static final List<String> IDS =
            List.of(
                    "ana",
                    "dan",
                    "engineer-l1",
                    "engineer-l2",
                    "duty-manager",
                    "registrar",
                    "admin");

    private final Accounts accounts;
    private final SessionDesk sessions;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    OneClickSignIn(Accounts accounts, SessionDesk sessions, UnitOfWork unitOfWork, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public List<DemoPerson> people() {
        Map<String, Account> known =
                DemoAccounts.byToken().values().stream()
                        .collect(
                                Collectors.toMap(
                                        account -> account.id().value(), Function.identity()));
        return IDS.stream()
                .map(known::get)
                .map(account -> new DemoPerson(account.id().value(), account.name()))
                .toList();
    }

    @Override
    public Optional<NewSession> begin(String id, BrowserOrigin from) {
        return IDS.contains(id)
                ? unitOfWork.run(
                        () ->
                                accounts.find(new AccountId(id))
                                        .map(AccountVersion::account)
                                        .filter(Account::active)
                                        .map(account -> begin(account, from)))
                : Optional.empty();
    }

    private NewSession begin(Account account, BrowserOrigin from) {
        return sessions.begin(
                account.id(), Session.Stage.SIGNED_IN, from, null, clock.instant(), null);
    }
}
