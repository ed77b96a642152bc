-- Does in Neovim what a reporter does, and writes what there was to see. Each wait is for what is to come, up to a minute.
local seen = {}
local buffer = vim.api.nvim_get_current_buf()

local function wait(what, come)
  if not vim.wait(60000, come, 50) then error('Nothing came of ' .. what) end
end

local function client()
  local all = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = buffer }) or vim.lsp.buf_get_clients(buffer)
  for _, each in pairs(all) do if each.name == 'copydesk' and each.initialized then return each end end
end

local function found()
  local messages = vim.tbl_map(function(each) return each.message end, vim.diagnostic.get(buffer))
  table.sort(messages)
  return messages
end

local function request(method, params)
  local answer = client().request_sync(method, params, 60000, buffer)
  if answer.err then error(vim.inspect(answer.err)) end
  return answer.result
end

local function at(line, character, more)
  local place = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = { line = line, character = character } }
  return vim.tbl_extend('error', place, more or {})
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') end

local function run()
  wait('the start', client)
  wait('the first findings', function() return #found() > 0 end)
  seen.opened = found()
  seen.hover = request('textDocument/hover', at(2, 31)).contents.value

  local encoding = client().offset_encoding
  local asked = at(0, 0, { context = { diagnostics = {} }, range = { start = { line = 2, character = 4 }, ['end'] = { line = 2, character = 7 } } })
  vim.lsp.util.apply_workspace_edit(request('textDocument/codeAction', asked)[1].edit, encoding)
  seen.fixed = text()
  wait('the fix', function() return #found() == 0 end)
  seen.afterFix = found()

  vim.lsp.util.apply_workspace_edit(request('textDocument/rename', at(4, text():match('[^\n]*$'):find('Tranter') - 1, { newName = 'Trent' })), encoding)
  seen.renamed = text()
  local sources = request('copydesk/sources', { textDocument = vim.lsp.util.make_text_document_params(buffer) })
  seen.sources = #sources.groups[1].rows

  vim.cmd('silent undo')
  vim.cmd('silent undo')
  wait('the undone fix', function() return #found() > 0 end)
  client().config.settings.copydesk = { level = { acronyms = 'off' } }
  client().notify('workspace/didChangeConfiguration', { settings = client().config.settings })
  wait('the new settings', function() return #found() == 0 end)
  seen.afterSettings = found()

  local before = client().id
  vim.lsp.stop_client(before)
  wait('the end', function() return vim.lsp.client_is_stopped(before) end)
  vim.cmd('silent doautocmd FileType draft')
  wait('the new start', function() local now = client() return now ~= nil and now.id ~= before end)
  wait('findings again', function() return #found() > 0 end)
  seen.afterRestart = found()
end

local fine, problem = pcall(run)
if not fine then io.stderr:write(tostring(problem) .. '\n') end
vim.fn.writefile({ vim.fn.json_encode(seen) }, os.getenv('COPYDESK_SEEN'))
vim.cmd(fine and 'qall!' or 'cquit!')
