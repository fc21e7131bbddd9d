/// Every command of the program, in the order of help.
enum CommandTable {
    static let all: [CommandSpec] = [
        CheckCommand.spec, ExplainCommand.spec, CostCommand.spec, ExportCommand.spec, ImportCommand.spec, NextCommand.spec,
        AlgeriaCommands.phone, AlgeriaCommands.wilaya, AlgeriaCommands.price, VersionCommand.spec,
    ]
}
