package org.expedite.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the demo of a test class when its first test asks for it. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.missing()
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("there is a browser"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Demo.class;
    }

    @Override
    public Demo resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return ofClass(context).getOrComputeIfAbsent(Demo.class, _ -> new Demo(), Demo.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Demo demo = ofClass(context).get(Demo.class, Demo.class);
        if (demo != null) {
            demo.closeTabs(context.getExecutionException().isPresent());
        }
    }

    private static ExtensionContext.Store ofClass(ExtensionContext context) {
        ExtensionContext parent =
                context.getTestMethod().isPresent() ? context.getParent().orElseThrow() : context;
        while (parent.getTestMethod().isPresent() || parent.getTestClass().isEmpty()) {
            parent = parent.getParent().orElseThrow();
        }
        return parent.getStore(NAMESPACE);
    }
}
