/// Every command of the program, in the order of help.
enum CommandTable {
    static let all: [CommandSpec] = [
        CheckCommand.spec, ExplainCommand.spec, FormatCommand.spec, EvalCommand.spec, CostCommand.spec,
        DiffCommand.spec,
        GraphCommand.spec, ExportCommand.spec, ImportCommand.spec,
        TestCommand.spec, RunCommand.spec, ServeCommand.spec, NextCommand.spec, RunsCommands.list, RunsCommands.show,
        RunsCommands.resume, RunsCommands.resolve, ApproveCommand.spec, CredentialsCommands.set,
        CredentialsCommands.list, SandboxCommand.spec, SandboxSendCommand.spec,
        AlgeriaCommands.phone, AlgeriaCommands.wilaya, AlgeriaCommands.price, DarjaCommand.spec,
        AccountCommands.account, AccountCommands.receipt, AccountCommands.match, AccountCommands.parcel,
        CalendarCommand.spec, SchemaCommand.spec, CompletionsCommand.spec, VersionCommand.spec,
    ]
}
