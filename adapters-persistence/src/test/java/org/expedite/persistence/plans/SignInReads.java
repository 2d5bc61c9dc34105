package org.expedite.persistence.plans;

import java.time.Instant;
import java.util.List;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Identity;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.SessionId;
import org.expedite.application.accounts.TokenId;
import org.expedite.application.drafts.DraftKey;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.plans.Reads.Read;

/** Reads of accounts and of what they sign in with, in tables of their own. */
final class SignInReads {
    private static final int ROWS = 5_000;
    private static final int PAGE = 26;
    private static final AccountId ACCOUNT = new AccountId("account-7");
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    /** The tables. */
    static final List<String> TABLES =
            List.of(
                    "account",
                    "access_token",
                    "person_session",
                    "invitation",
                    "account_identity",
                    "draft");

    private static final List<String> INSERTS =
            List.of(
                    """
                    insert into account (id, kind, name, roles, active, version, changed_at)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select concat('account-', i), 'SERVICE', 'A', 'REGISTRAR', true, 1, '2026-06-01'
                    from n
                    """,
                    """
                    insert into access_token (id, account_id, hash, name, prefix, roles, read_only,
                        created_at, created_by)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select concat('token-', i), concat('account-', mod(i, 500)), sha2(i, 256), 'T',
                        'exp_Abcd', 'REGISTRAR', false, '2026-06-01', 'alice'
                    from n
                    """,
                    """
                    insert into person_session (id, account_id, hash, stage, created_at,
                        authenticated_at, last_seen_at, address)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select concat('session-', i), concat('account-', mod(i, 500)), sha2(i, 256),
                        'SIGNED_IN', date_add('2026-06-01', interval i minute), '2026-06-01',
                        date_add('2026-06-01', interval i minute), '127.0.0.1'
                    from n
                    """,
                    """
                    insert into invitation (account_id, hash, created_at, created_by, expires_at)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select concat('account-', i), sha2(i, 256), '2026-06-01', 'alice',
                        date_add('2026-06-01', interval i minute)
                    from n
                    """,
                    """
                    insert into account_identity (issuer, subject, account_id, linked_at)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select 'https://provider.example', i, concat('account-', mod(i, 500)),
                        '2026-06-01'
                    from n
                    """,
                    """
                    insert into draft (account_id, form, about, fields, written_at)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
                    select concat('account-', mod(i, 100)), 'note', i, '{"values":{}}',
                        date_add('2026-06-01', interval i minute)
                    from n
                    """);

    private SignInReads() {}

    /** Fills the tables, within the transaction that fills all others. */
    static void fill(TestDatabase database) {
        INSERTS.forEach(insert -> database.update(insert, ROWS));
    }

    /** Returns the reads. */
    static List<Read> on(TestDatabase database) {
        DatabasePorts ports = new DatabasePorts(database);
        TokenId token = new TokenId("token-2");
        SessionId session = new SessionId("session-2");
        String hash = Secrets.hash("7");
        return List.of(
                new Read("account", () -> ports.accounts().find(ACCOUNT), 1),
                new Read("accounts", () -> ports.accounts().list(ACCOUNT, PAGE), 1),
                new Read("token by its hash", () -> ports.accessTokens().find(hash), 1),
                new Read("tokens", () -> ports.accessTokens().list(null, token, PAGE), 1),
                new Read(
                        "tokens of an account",
                        () -> ports.accessTokens().list(ACCOUNT, token, PAGE),
                        1),
                new Read("session by its hash", () -> ports.sessions().find(hash), 1),
                new Read("sessions", () -> ports.sessions().list(null, session, PAGE), 1),
                new Read(
                        "sessions of an account",
                        () -> ports.sessions().list(ACCOUNT, session, PAGE),
                        1),
                new Read(
                        "outdated sessions",
                        () -> ports.sessions().deleteOutdated(LONG_AGO, LONG_AGO, PAGE),
                        2),
                new Read("invitation by its hash", () -> ports.invitations().find(hash), 1),
                new Read(
                        "expired invitations",
                        () -> ports.invitations().deleteExpired(LONG_AGO, PAGE),
                        1),
                new Read(
                        "account of an identity",
                        () ->
                                ports.identities()
                                        .find(new Identity("https://provider.example", "7")),
                        1),
                new Read("identities of an account", () -> ports.identities().of(ACCOUNT), 1),
                new Read("draft", () -> ports.drafts().find(new DraftKey(ACCOUNT, "note", "7")), 1),
                new Read(
                        "drafts of an account beyond the newest",
                        () -> ports.drafts().keepNewest(ACCOUNT, 50),
                        1),
                new Read(
                        "outdated drafts",
                        () -> ports.drafts().deleteWrittenBefore(LONG_AGO, PAGE),
                        1));
    }
}
