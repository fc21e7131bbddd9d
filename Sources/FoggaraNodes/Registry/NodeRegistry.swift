package import FoggaraEngine

/// The executors of this target.
package enum NodeRegistry {
    /// Every executor, for the engine to choose from by type name.
    ///
    /// - Parameter queries: answers what the Merge node asks in SQL; nil lets that mode fail.
    package static func all(queries: ItemQueries? = nil) -> [any NodeExecutor] {
        [
            AccountNode(),
            BusinessHoursNode(),
            MatchNode(),
            PhoneNode(),
            PassThroughNode(),
            SetNode(),
            IfNode(),
            FilterNode(),
            SplitOutNode(),
            AggregateNode(),
            RemoveDuplicatesNode(),
            LimitNode(),
            SortNode(),
            HTTPRequestNode(),
            GoogleSheetsNode(),
            SlackNode(),
            EmailSendNode(),
            PriceNode(),
            WilayaNode(),
            ModelNode(),
            DarjaNode(),
            StopAndErrorNode(),
            WaitNode(),
            ApprovalNode(),
            WebhookNode(),
            RespondToWebhookNode(),
            DataTableNode(),
            SwitchNode(),
            MergeNode(queries: queries),
            CryptoNode(),
            ExtractFromFileNode(),
            ConvertToFileNode(),
            DateTimeNode(),
            SummarizeNode(),
            CompareDatasetsNode(),
            RenameKeysNode(),
            LoopNode(),
            ItemListsNode(),
            XMLNode(),
            HTMLNode(),
            ExecuteWorkflowNode(),
            ExecuteWorkflowTriggerNode(),
            MarkdownNode(),
        ]
    }
}
