package org.expedite.application.signin;

import org.expedite.application.InMemoryPorts;
import org.expedite.application.UnitOfWork;

class InMemorySignInStoresTest implements CredentialsContract, FailedAttemptsContract {
    private final InMemoryPorts ports = new InMemoryPorts();

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
        return ports.unitOfWork();
    }
}
