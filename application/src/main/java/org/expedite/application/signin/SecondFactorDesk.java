package org.expedite.application.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.ReauthenticationRequiredException;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.Session.Stage;
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;

/** Sets up, replaces and removes the second factor of the person of a session. */
public final class SecondFactorDesk {
    /** Number of recovery codes that an account gets. */
    public static final int RECOVERY_CODES = 10;

    private static final String ISSUER = "Expedite";
    private static final Set<Stage> STAGES = EnumSet.of(Stage.SIGNED_IN, Stage.ENROLMENT_DUE);

    /** 120 bits: from 112 bits on, a fast hash protects them, and they can still be typed. */
    private static final int RECOVERY_LENGTH = 24;

    private final SessionStart start;
    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final OneTimeCodes codes;
    private final Sealing sealing;
    private final CodeCheck check;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SecondFactorDesk(
            SignInPorts ports,
            SessionStart start,
            Sealing sealing,
            CodeCheck check,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.start = start;
        this.factors = ports.secondFactors();
        this.recoveryCodes = ports.recoveryCodes();
        this.codes = ports.oneTimeCodes();
        this.sealing = sealing;
        this.check = check;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Returns the second factor of the person of a session; empty if the session is over. */
    public Optional<FactorState> state(String secret) {
        return start.find(secret, STAGES)
                .map(SessionHolder::account)
                .map(
                        account ->
                                new FactorState(
                                        start.factorOf(account).isPresent(),
                                        recoveryCodes.count(account.id()),
                                        start.isFactorRequired(account)));
    }

    /**
     * Begins to set up an app, in place of one that is set up or being set up. Until its first code
     * is confirmed, the present one remains.
     *
     * @param secret of the session, which alone can confirm it
     * @return empty if the session is over
     * @throws ReauthenticationRequiredException if the person has to prove again who it is
     */
    public Optional<Enrolment> begin(String secret) {
        return start.find(secret, STAGES)
                .map(
                        holder -> {
                            requireRecentProof(holder.session());
                            Account account = holder.account();
                            String shared = codes.newSecret();
                            String sealed = sealing.seal(shared, context(holder.session()));
                            unitOfWork.run(
                                    () -> {
                                        factors.storePending(account.id(), sealed);
                                        return sealed;
                                    });
                            return enrolment(account, shared);
                        });
    }

    /** Returns what this session is setting up, to show it again; empty if there is nothing. */
    public Optional<Enrolment> pending(String secret) {
        return start.find(secret, STAGES)
                .flatMap(
                        holder ->
                                pendingOf(holder)
                                        .flatMap(p -> sealing.open(p, context(holder.session())))
                                        .map(shared -> enrolment(holder.account(), shared)));
    }

    /**
     * Confirms that an app works, by its first code. The person is signed in then, and gets new
     * recovery codes.
     *
     * @param secret of the session that began to set it up
     */
    public ConfirmationResult confirm(String secret, String code, BrowserOrigin from) {
        Optional<SessionHolder> found = start.find(secret, STAGES);
        Optional<String> pending = found.flatMap(this::pendingOf);
        Optional<String> shared =
                pending.flatMap(p -> sealing.open(p, context(found.orElseThrow().session())));
        if (shared.isEmpty()) {
            return new ConfirmationResult.Expired();
        }
        Account account = found.orElseThrow().account();
        Proof proof =
                check.check(
                        account,
                        code,
                        from,
                        typed ->
                                confirmed(
                                        account,
                                        pending.orElseThrow(),
                                        shared.orElseThrow(),
                                        typed));
        return switch (proof) {
            case Proof.TooEarly early -> new ConfirmationResult.TooEarly(early.remaining());
            case Proof.Wrong _ -> new ConfirmationResult.Wrong();
            case Proof.Right _ -> unitOfWork.run(() -> completed(found.orElseThrow(), from));
        };
    }

    private boolean confirmed(Account account, String pending, String shared, String code) {
        OptionalLong step = codes.stepOf(shared, code, clock.instant());
        return step.isPresent()
                && factors.confirm(
                        account.id(),
                        pending,
                        sealing.seal(shared, account.id().value()),
                        step.getAsLong());
    }

    private ConfirmationResult completed(SessionHolder holder, BrowserOrigin from) {
        Account account = holder.account();
        List<String> fresh = replaceRecoveryCodes(account.id());
        changed(account);
        NewSession session =
                start.signedIn(
                        account,
                        from,
                        holder.session().issuer(),
                        clock.instant(),
                        holder.session());
        return new ConfirmationResult.Confirmed(session, fresh);
    }

    /**
     * Replaces the recovery codes, the used ones and the others.
     *
     * @return empty if the session is over, or no second factor is set up
     * @throws ReauthenticationRequiredException if the person has to prove again who it is
     */
    public Optional<List<String>> renewRecoveryCodes(String secret) {
        return start.find(secret, EnumSet.of(Stage.SIGNED_IN))
                .filter(holder -> start.factorOf(holder.account()).isPresent())
                .map(
                        holder -> {
                            requireRecentProof(holder.session());
                            return unitOfWork.run(
                                    () -> {
                                        changed(holder.account());
                                        return replaceRecoveryCodes(holder.account().id());
                                    });
                        });
    }

    /**
     * Removes the second factor.
     *
     * @return false if the session is over, or if the roles of the person require one
     * @throws ReauthenticationRequiredException if the person has to prove again who it is
     */
    public boolean remove(String secret) {
        Optional<Account> account =
                start.find(secret, EnumSet.of(Stage.SIGNED_IN))
                        .map(
                                holder -> {
                                    requireRecentProof(holder.session());
                                    return holder.account();
                                })
                        .filter(found -> !start.isFactorRequired(found));
        account.ifPresent(
                found ->
                        unitOfWork.run(
                                () -> {
                                    factors.delete(found.id());
                                    recoveryCodes.replace(found.id(), Set.of());
                                    changed(found);
                                    return found;
                                }));
        return account.isPresent();
    }

    private Optional<String> pendingOf(SessionHolder holder) {
        return factors.find(holder.account().id()).map(SecondFactor::pending);
    }

    private List<String> replaceRecoveryCodes(AccountId account) {
        List<String> fresh = new ArrayList<>();
        while (fresh.size() < RECOVERY_CODES) {
            String code = codes.newSecret().substring(0, RECOVERY_LENGTH);
            fresh.add(String.join("-", code.split("(?<=\\G.{4})")));
        }
        recoveryCodes.replace(
                account,
                fresh.stream()
                        .map(code -> CodeCheck.hash(account, code))
                        .collect(Collectors.toSet()));
        return fresh;
    }

    /** A person whose sign-in is not complete has just proved its password. */
    private void requireRecentProof(Session session) {
        if (session.stage() == Stage.SIGNED_IN
                && !clock.instant()
                        .isBefore(session.authenticatedAt().plus(SignedIn.PROOF_LASTS))) {
            throw new ReauthenticationRequiredException();
        }
    }

    private void changed(Account account) {
        audit.record(
                AuditEntry.of(AuditKind.SECOND_FACTOR_CHANGED)
                        .by(account.id().value())
                        .about(AuditSubject.account(account.id().value())));
    }

    /** The secret of one session can be confirmed by this session only. */
    private static String context(Session session) {
        return session.account().value() + "\n" + session.id().value();
    }

    private static Enrolment enrolment(Account account, String shared) {
        String label = ISSUER + ":" + account.id().value();
        return new Enrolment(
                shared,
                "otpauth://totp/%s?secret=%s&issuer=%s"
                        .formatted(
                                URLEncoder.encode(label, StandardCharsets.UTF_8), shared, ISSUER));
    }
}
