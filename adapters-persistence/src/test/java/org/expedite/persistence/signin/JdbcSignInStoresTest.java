package org.expedite.persistence.signin;

import org.expedite.application.UnitOfWork;
import org.expedite.application.signin.CredentialsContract;
import org.expedite.application.signin.FailedAttempts;
import org.expedite.application.signin.FailedAttemptsContract;
import org.expedite.application.signin.Passwords;
import org.expedite.application.signin.RecoveryCodes;
import org.expedite.application.signin.SealingKeyChecks;
import org.expedite.application.signin.SecondFactors;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

class JdbcSignInStoresTest extends DatabaseTest
        implements CredentialsContract, FailedAttemptsContract {
    private final DatabasePorts ports;

    JdbcSignInStoresTest(TestDatabase database) {
        super(database);
        ports = new DatabasePorts(database);
    }

    @Override
    public Passwords passwords() {
        return ports.signIn().passwords();
    }

    @Override
    public SecondFactors secondFactors() {
        return ports.signIn().secondFactors();
    }

    @Override
    public RecoveryCodes recoveryCodes() {
        return ports.signIn().recoveryCodes();
    }

    @Override
    public SealingKeyChecks sealingKeyChecks() {
        return ports.signIn().sealingKeyChecks();
    }

    @Override
    public FailedAttempts failedAttempts() {
        return ports.signIn().failedAttempts();
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
