package org.expedite.application.signin;

import java.time.Clock;
import java.util.Set;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.AccountDesks;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.audit.AuditLog;

/**
 * The desks of sign-in.
 *
 * @param openId signs people in by the provider
 * @param passwords changes passwords
 * @param redemption uses invitations
 * @param sealing checks the key of this node
 * @param secondFactors sets up second factors
 * @param signIn signs people in by their password
 * @param throttle delays attempts to guess, and deletes those that count no more
 */
public record SignInDesks(
        OpenIdDesk openId,
        PasswordDesk passwords,
        RedemptionDesk redemption,
        Sealing sealing,
        SecondFactorDesk secondFactors,
        SignInDesk signIn,
        SignInThrottle throttle) {

    /**
     * Creates every desk once.
     *
     * @param factorFor the roles that require a second factor
     */
    public static SignInDesks of(
            SignInPorts ports,
            AccountDesks.Ports accounts,
            SessionDesk sessions,
            Secrets secrets,
            Set<Role> factorFor,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        Sealing sealing = new Sealing(ports.secretBox(), ports.sealingKeyChecks(), unitOfWork);
        SignInThrottle throttle = new SignInThrottle(ports.failedAttempts(), unitOfWork, clock);
        SessionStart start =
                new SessionStart(sessions, ports.secondFactors(), factorFor, audit, clock);
        PasswordRules rules = new PasswordRules(ports.commonPasswords());
        PasswordCheck passwords =
                new PasswordCheck(ports.passwords(), ports.passwordHasher(), throttle, audit);
        CodeCheck codes = new CodeCheck(ports, sealing, throttle, audit, unitOfWork, clock);
        RedemptionDesk redemption =
                new RedemptionDesk(accounts, ports, rules, start, audit, unitOfWork, clock);
        return new SignInDesks(
                new OpenIdDesk(
                        ports.identityProvider(),
                        accounts.identities(),
                        redemption,
                        start,
                        secrets,
                        audit,
                        unitOfWork,
                        clock),
                new PasswordDesk(
                        ports.passwords(),
                        ports.passwordHasher(),
                        rules,
                        passwords,
                        start,
                        accounts.sessionEnds(),
                        audit,
                        unitOfWork,
                        clock),
                redemption,
                sealing,
                new SecondFactorDesk(ports, start, sealing, codes, audit, unitOfWork, clock),
                new SignInDesk(
                        accounts.accounts(),
                        accounts.sessionEnds(),
                        start,
                        passwords,
                        codes,
                        audit,
                        unitOfWork,
                        clock),
                throttle);
    }
}
