// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/* oxlint-disable */
// @ts-nocheck
// Generated from schemas/reboot-result.schema.json by vitest run test/harness/generated-validators.test.ts -u.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://vm-contract.dev/schemas/reboot-result.schema.json","title":"Reboot-test result","description":"What one run of the reboot test measured and concluded. Everything in it that comes from a guest or from a tree is untrusted text: escape it where it is shown.","type":"object","additionalProperties":false,"required":["version","runId","host","certs","engine","accelerator","mayGate","verdict","startedAt","durationMs","phases","boots","ports","differences","drift","fidelity","isolation","console","findings"],"properties":{"version":{"const":1},"runId":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"host":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,30}$"},"certs":{"enum":["internal","le-staging","le-prod-wildcard","local-acme"]},"engine":{"enum":["qemu","libvirt"]},"accelerator":{"enum":["kvm","tcg"]},"controller":{"enum":["local","guest"],"description":"Where Ansible ran: on the machine of the harness, or in a throwaway guest of its own."},"mayGate":{"type":"boolean","description":"Whether a success may turn a pull request green: only a whole cycle under KVM with a real reboot may."},"mayGateReason":{"type":"string","maxLength":400},"verdict":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"success"}}},{"type":"object","additionalProperties":false,"required":["kind","code","phase","message"],"properties":{"kind":{"enum":["failure","error"]},"code":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"phase":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"message":{"type":"string","maxLength":4000},"hint":{"type":"string","maxLength":4000}}}]},"image":{"type":"object","additionalProperties":false,"required":["name","sha512","size"],"properties":{"name":{"type":"string","maxLength":400},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"size":{"type":"integer","minimum":1}}},"treeDigest":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"sha256 of the files of the Ansible tree, with the profile."},"startedAt":{"type":"string","maxLength":40},"durationMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"phases":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"required":["id","kind","boot","outcome","startMs","durationMs","capMs"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"boot":{"type":"integer","minimum":0,"maximum":64},"outcome":{"enum":["passed","failed","error","skipped"]},"startMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"durationMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"capMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"guestMs":{"type":"integer","minimum":0,"description":"Milliseconds of the duration that the guest or its playbooks took, where that is known; the rest is the harness's."},"note":{"type":"string","maxLength":4000}}}},"boots":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["boot","how"],"properties":{"boot":{"type":"integer","minimum":0,"maximum":64},"how":{"enum":["first","reboot","power-cut"]},"bootId":{"type":"string","pattern":"^[0-9a-f-]{36}$"},"witnesses":{"type":"object","additionalProperties":false,"required":["bootId","engineEvent","consoleBanner"],"properties":{"bootId":{"type":"boolean"},"engineEvent":{"type":"boolean"},"consoleBanner":{"type":"boolean"}}},"kernelMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"userspaceMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"units":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["unit","startMs","durationMs"],"properties":{"unit":{"type":"string","maxLength":400},"startMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"durationMs":{"type":"integer","minimum":0,"description":"Milliseconds."}}}}}}},"ports":{"type":"array","maxItems":128,"items":{"type":"object","additionalProperties":false,"required":["name","port","protocol","expect","from","published","observations"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"port":{"type":"integer","minimum":1,"maximum":65535},"protocol":{"enum":["tcp","udp"]},"expect":{"enum":["open","closed"]},"from":{"enum":["outside","inside"]},"published":{"type":"boolean"},"observations":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["boot","answer","holds"],"properties":{"boot":{"type":"integer","minimum":0,"maximum":64},"answer":{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["answered","refused","silent","wrong","unmeasured"]},"detail":{"type":"string","maxLength":400}}},"holds":{"type":"boolean"}}}}}}},"differences":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["fromBoot","toBoot","noise","changes"],"properties":{"fromBoot":{"type":"integer","minimum":0,"maximum":64},"toBoot":{"type":"integer","minimum":0,"maximum":64},"noise":{"type":"integer","minimum":0,"description":"Facts left out because they differed between the two baselines of one boot."},"changes":{"type":"array","maxItems":4096,"items":{"type":"object","additionalProperties":false,"required":["section","key","kind"],"properties":{"section":{"enum":["addresses","containers","failed-units","host-keys","journal-errors","listening","mounts","nft","routes","sysctl","units","users"]},"key":{"type":"string","maxLength":4000},"kind":{"enum":["added","removed","changed"]},"before":{"type":"string","maxLength":4000},"after":{"type":"string","maxLength":4000},"excepted":{"type":"string","maxLength":400}}}}}}},"drift":{"type":"array","maxItems":1024,"items":{"type":"object","additionalProperties":false,"required":["playbook","task"],"properties":{"playbook":{"type":"string","maxLength":400},"task":{"type":"string","maxLength":400},"excepted":{"type":"string","maxLength":400}}}},"fidelity":{"type":"array","maxItems":1024,"items":{"type":"object","additionalProperties":false,"required":["subject","difference"],"properties":{"subject":{"type":"string","maxLength":400},"difference":{"type":"string","maxLength":4000}}}},"isolation":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["target","blocked"],"properties":{"target":{"type":"string","maxLength":400},"blocked":{"type":"boolean"},"detail":{"type":"string","maxLength":400}}}},"console":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"required":["boot","atMs","kind","line"],"properties":{"boot":{"type":"integer","minimum":0,"maximum":64},"atMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"line":{"type":"string","maxLength":4000}}}},"findings":{"type":"array","maxItems":512,"items":{"type":"object","additionalProperties":false,"required":["code","phase","message"],"properties":{"code":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"phase":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"message":{"type":"string","maxLength":4000}}}},"load":{"type":"number","minimum":0,"description":"The runner's one-minute load average at the end."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => Array.from(text).length;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{0,60}$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{0,30}$", "u");
const pattern8 = new RegExp("^[0-9a-f]{128}$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern12 = new RegExp("^[0-9a-f-]{36}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://vm-contract.dev/schemas/reboot-result.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.runId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.host === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.certs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certs"},message:"must have required property '"+"certs"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.engine === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.accelerator === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accelerator"},message:"must have required property '"+"accelerator"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.mayGate === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mayGate"},message:"must have required property '"+"mayGate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.verdict === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.startedAt === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.durationMs === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.phases === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.boots === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boots"},message:"must have required property '"+"boots"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.ports === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ports"},message:"must have required property '"+"ports"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.differences === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "differences"},message:"must have required property '"+"differences"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.drift === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drift"},message:"must have required property '"+"drift"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.fidelity === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fidelity"},message:"must have required property '"+"fidelity"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.isolation === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isolation"},message:"must have required property '"+"isolation"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.console === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "console"},message:"must have required property '"+"console"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.findings === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.runId !== undefined){
let data1 = data.runId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err21 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.host !== undefined){
let data2 = data.host;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err23 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,30}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,30}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.certs !== undefined){
let data3 = data.certs;
if(!((((data3 === "internal") || (data3 === "le-staging")) || (data3 === "le-prod-wildcard")) || (data3 === "local-acme"))){
const err25 = {instancePath:instancePath+"/certs",schemaPath:"#/properties/certs/enum",keyword:"enum",params:{allowedValues: schema31.properties.certs.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.engine !== undefined){
let data4 = data.engine;
if(!((data4 === "qemu") || (data4 === "libvirt"))){
const err26 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema31.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.accelerator !== undefined){
let data5 = data.accelerator;
if(!((data5 === "kvm") || (data5 === "tcg"))){
const err27 = {instancePath:instancePath+"/accelerator",schemaPath:"#/properties/accelerator/enum",keyword:"enum",params:{allowedValues: schema31.properties.accelerator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.controller !== undefined){
let data6 = data.controller;
if(!((data6 === "local") || (data6 === "guest"))){
const err28 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/enum",keyword:"enum",params:{allowedValues: schema31.properties.controller.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.mayGate !== undefined){
if(typeof data.mayGate !== "boolean"){
const err29 = {instancePath:instancePath+"/mayGate",schemaPath:"#/properties/mayGate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.mayGateReason !== undefined){
let data8 = data.mayGateReason;
if(typeof data8 === "string"){
if(func2(data8) > 400){
const err30 = {instancePath:instancePath+"/mayGateReason",schemaPath:"#/properties/mayGateReason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/mayGateReason",schemaPath:"#/properties/mayGateReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.verdict !== undefined){
let data9 = data.verdict;
const _errs16 = errors;
let valid1 = false;
let passing0 = null;
const _errs17 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err32 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key1 in data9){
if(!(key1 === "kind")){
const err33 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.kind !== undefined){
if("success" !== data9.kind){
const err34 = {instancePath:instancePath+"/verdict/kind",schemaPath:"#/properties/verdict/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "success"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = true;
}
const _errs21 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err36 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data9.code === undefined){
const err37 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data9.phase === undefined){
const err38 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data9.message === undefined){
const err39 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data9){
if(!(((((key2 === "kind") || (key2 === "code")) || (key2 === "phase")) || (key2 === "message")) || (key2 === "hint"))){
const err40 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.kind !== undefined){
let data11 = data9.kind;
if(!((data11 === "failure") || (data11 === "error"))){
const err41 = {instancePath:instancePath+"/verdict/kind",schemaPath:"#/properties/verdict/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.code !== undefined){
let data12 = data9.code;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err42 = {instancePath:instancePath+"/verdict/code",schemaPath:"#/properties/verdict/oneOf/1/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/verdict/code",schemaPath:"#/properties/verdict/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data9.phase !== undefined){
let data13 = data9.phase;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err44 = {instancePath:instancePath+"/verdict/phase",schemaPath:"#/properties/verdict/oneOf/1/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/verdict/phase",schemaPath:"#/properties/verdict/oneOf/1/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data9.message !== undefined){
let data14 = data9.message;
if(typeof data14 === "string"){
if(func2(data14) > 4000){
const err46 = {instancePath:instancePath+"/verdict/message",schemaPath:"#/properties/verdict/oneOf/1/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/verdict/message",schemaPath:"#/properties/verdict/oneOf/1/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data9.hint !== undefined){
let data15 = data9.hint;
if(typeof data15 === "string"){
if(func2(data15) > 4000){
const err48 = {instancePath:instancePath+"/verdict/hint",schemaPath:"#/properties/verdict/oneOf/1/properties/hint/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/verdict/hint",schemaPath:"#/properties/verdict/oneOf/1/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid1){
const err51 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.image !== undefined){
let data16 = data.image;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err52 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data16.sha512 === undefined){
const err53 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "sha512"},message:"must have required property '"+"sha512"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data16.size === undefined){
const err54 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key3 in data16){
if(!(((key3 === "name") || (key3 === "sha512")) || (key3 === "size"))){
const err55 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(func2(data17) > 400){
const err56 = {instancePath:instancePath+"/image/name",schemaPath:"#/properties/image/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/image/name",schemaPath:"#/properties/image/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data16.sha512 !== undefined){
let data18 = data16.sha512;
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
const err58 = {instancePath:instancePath+"/image/sha512",schemaPath:"#/properties/image/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/image/sha512",schemaPath:"#/properties/image/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data16.size !== undefined){
let data19 = data16.size;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err60 = {instancePath:instancePath+"/image/size",schemaPath:"#/properties/image/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
const err61 = {instancePath:instancePath+"/image/size",schemaPath:"#/properties/image/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.treeDigest !== undefined){
let data20 = data.treeDigest;
if(typeof data20 === "string"){
if(!pattern9.test(data20)){
const err63 = {instancePath:instancePath+"/treeDigest",schemaPath:"#/properties/treeDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/treeDigest",schemaPath:"#/properties/treeDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.startedAt !== undefined){
let data21 = data.startedAt;
if(typeof data21 === "string"){
if(func2(data21) > 40){
const err65 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.durationMs !== undefined){
let data22 = data.durationMs;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err67 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err68 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data.phases !== undefined){
let data23 = data.phases;
if(Array.isArray(data23)){
if(data23.length > 256){
const err69 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
const err70 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data24.kind === undefined){
const err71 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data24.boot === undefined){
const err72 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "boot"},message:"must have required property '"+"boot"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data24.outcome === undefined){
const err73 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data24.startMs === undefined){
const err74 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "startMs"},message:"must have required property '"+"startMs"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data24.durationMs === undefined){
const err75 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data24.capMs === undefined){
const err76 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "capMs"},message:"must have required property '"+"capMs"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key4 in data24){
if(!(func1.call(schema31.properties.phases.items.properties, key4))){
const err77 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data24.id !== undefined){
let data25 = data24.id;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err78 = {instancePath:instancePath+"/phases/" + i0+"/id",schemaPath:"#/properties/phases/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/phases/" + i0+"/id",schemaPath:"#/properties/phases/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data24.kind !== undefined){
let data26 = data24.kind;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err80 = {instancePath:instancePath+"/phases/" + i0+"/kind",schemaPath:"#/properties/phases/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/phases/" + i0+"/kind",schemaPath:"#/properties/phases/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data24.boot !== undefined){
let data27 = data24.boot;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err82 = {instancePath:instancePath+"/phases/" + i0+"/boot",schemaPath:"#/properties/phases/items/properties/boot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 64 || isNaN(data27)){
const err83 = {instancePath:instancePath+"/phases/" + i0+"/boot",schemaPath:"#/properties/phases/items/properties/boot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err84 = {instancePath:instancePath+"/phases/" + i0+"/boot",schemaPath:"#/properties/phases/items/properties/boot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data24.outcome !== undefined){
let data28 = data24.outcome;
if(!((((data28 === "passed") || (data28 === "failed")) || (data28 === "error")) || (data28 === "skipped"))){
const err85 = {instancePath:instancePath+"/phases/" + i0+"/outcome",schemaPath:"#/properties/phases/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data24.startMs !== undefined){
let data29 = data24.startMs;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err86 = {instancePath:instancePath+"/phases/" + i0+"/startMs",schemaPath:"#/properties/phases/items/properties/startMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err87 = {instancePath:instancePath+"/phases/" + i0+"/startMs",schemaPath:"#/properties/phases/items/properties/startMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data24.durationMs !== undefined){
let data30 = data24.durationMs;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err88 = {instancePath:instancePath+"/phases/" + i0+"/durationMs",schemaPath:"#/properties/phases/items/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err89 = {instancePath:instancePath+"/phases/" + i0+"/durationMs",schemaPath:"#/properties/phases/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data24.capMs !== undefined){
let data31 = data24.capMs;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err90 = {instancePath:instancePath+"/phases/" + i0+"/capMs",schemaPath:"#/properties/phases/items/properties/capMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err91 = {instancePath:instancePath+"/phases/" + i0+"/capMs",schemaPath:"#/properties/phases/items/properties/capMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data24.guestMs !== undefined){
let data32 = data24.guestMs;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err92 = {instancePath:instancePath+"/phases/" + i0+"/guestMs",schemaPath:"#/properties/phases/items/properties/guestMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err93 = {instancePath:instancePath+"/phases/" + i0+"/guestMs",schemaPath:"#/properties/phases/items/properties/guestMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data24.note !== undefined){
let data33 = data24.note;
if(typeof data33 === "string"){
if(func2(data33) > 4000){
const err94 = {instancePath:instancePath+"/phases/" + i0+"/note",schemaPath:"#/properties/phases/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/phases/" + i0+"/note",schemaPath:"#/properties/phases/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.boots !== undefined){
let data34 = data.boots;
if(Array.isArray(data34)){
if(data34.length > 64){
const err98 = {instancePath:instancePath+"/boots",schemaPath:"#/properties/boots/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.boot === undefined){
const err99 = {instancePath:instancePath+"/boots/" + i1,schemaPath:"#/properties/boots/items/required",keyword:"required",params:{missingProperty: "boot"},message:"must have required property '"+"boot"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data35.how === undefined){
const err100 = {instancePath:instancePath+"/boots/" + i1,schemaPath:"#/properties/boots/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key5 in data35){
if(!(((((((key5 === "boot") || (key5 === "how")) || (key5 === "bootId")) || (key5 === "witnesses")) || (key5 === "kernelMs")) || (key5 === "userspaceMs")) || (key5 === "units"))){
const err101 = {instancePath:instancePath+"/boots/" + i1,schemaPath:"#/properties/boots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data35.boot !== undefined){
let data36 = data35.boot;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err102 = {instancePath:instancePath+"/boots/" + i1+"/boot",schemaPath:"#/properties/boots/items/properties/boot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 64 || isNaN(data36)){
const err103 = {instancePath:instancePath+"/boots/" + i1+"/boot",schemaPath:"#/properties/boots/items/properties/boot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err104 = {instancePath:instancePath+"/boots/" + i1+"/boot",schemaPath:"#/properties/boots/items/properties/boot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data35.how !== undefined){
let data37 = data35.how;
if(!(((data37 === "first") || (data37 === "reboot")) || (data37 === "power-cut"))){
const err105 = {instancePath:instancePath+"/boots/" + i1+"/how",schemaPath:"#/properties/boots/items/properties/how/enum",keyword:"enum",params:{allowedValues: schema31.properties.boots.items.properties.how.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data35.bootId !== undefined){
let data38 = data35.bootId;
if(typeof data38 === "string"){
if(!pattern12.test(data38)){
const err106 = {instancePath:instancePath+"/boots/" + i1+"/bootId",schemaPath:"#/properties/boots/items/properties/bootId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f-]{36}$"},message:"must match pattern \""+"^[0-9a-f-]{36}$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/boots/" + i1+"/bootId",schemaPath:"#/properties/boots/items/properties/bootId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data35.witnesses !== undefined){
let data39 = data35.witnesses;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.bootId === undefined){
const err108 = {instancePath:instancePath+"/boots/" + i1+"/witnesses",schemaPath:"#/properties/boots/items/properties/witnesses/required",keyword:"required",params:{missingProperty: "bootId"},message:"must have required property '"+"bootId"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data39.engineEvent === undefined){
const err109 = {instancePath:instancePath+"/boots/" + i1+"/witnesses",schemaPath:"#/properties/boots/items/properties/witnesses/required",keyword:"required",params:{missingProperty: "engineEvent"},message:"must have required property '"+"engineEvent"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data39.consoleBanner === undefined){
const err110 = {instancePath:instancePath+"/boots/" + i1+"/witnesses",schemaPath:"#/properties/boots/items/properties/witnesses/required",keyword:"required",params:{missingProperty: "consoleBanner"},message:"must have required property '"+"consoleBanner"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key6 in data39){
if(!(((key6 === "bootId") || (key6 === "engineEvent")) || (key6 === "consoleBanner"))){
const err111 = {instancePath:instancePath+"/boots/" + i1+"/witnesses",schemaPath:"#/properties/boots/items/properties/witnesses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data39.bootId !== undefined){
if(typeof data39.bootId !== "boolean"){
const err112 = {instancePath:instancePath+"/boots/" + i1+"/witnesses/bootId",schemaPath:"#/properties/boots/items/properties/witnesses/properties/bootId/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data39.engineEvent !== undefined){
if(typeof data39.engineEvent !== "boolean"){
const err113 = {instancePath:instancePath+"/boots/" + i1+"/witnesses/engineEvent",schemaPath:"#/properties/boots/items/properties/witnesses/properties/engineEvent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data39.consoleBanner !== undefined){
if(typeof data39.consoleBanner !== "boolean"){
const err114 = {instancePath:instancePath+"/boots/" + i1+"/witnesses/consoleBanner",schemaPath:"#/properties/boots/items/properties/witnesses/properties/consoleBanner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/boots/" + i1+"/witnesses",schemaPath:"#/properties/boots/items/properties/witnesses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data35.kernelMs !== undefined){
let data43 = data35.kernelMs;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err116 = {instancePath:instancePath+"/boots/" + i1+"/kernelMs",schemaPath:"#/properties/boots/items/properties/kernelMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err117 = {instancePath:instancePath+"/boots/" + i1+"/kernelMs",schemaPath:"#/properties/boots/items/properties/kernelMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data35.userspaceMs !== undefined){
let data44 = data35.userspaceMs;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err118 = {instancePath:instancePath+"/boots/" + i1+"/userspaceMs",schemaPath:"#/properties/boots/items/properties/userspaceMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err119 = {instancePath:instancePath+"/boots/" + i1+"/userspaceMs",schemaPath:"#/properties/boots/items/properties/userspaceMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data35.units !== undefined){
let data45 = data35.units;
if(Array.isArray(data45)){
if(data45.length > 64){
const err120 = {instancePath:instancePath+"/boots/" + i1+"/units",schemaPath:"#/properties/boots/items/properties/units/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len2 = data45.length;
for(let i2=0; i2<len2; i2++){
let data46 = data45[i2];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.unit === undefined){
const err121 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2,schemaPath:"#/properties/boots/items/properties/units/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data46.startMs === undefined){
const err122 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2,schemaPath:"#/properties/boots/items/properties/units/items/required",keyword:"required",params:{missingProperty: "startMs"},message:"must have required property '"+"startMs"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data46.durationMs === undefined){
const err123 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2,schemaPath:"#/properties/boots/items/properties/units/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key7 in data46){
if(!(((key7 === "unit") || (key7 === "startMs")) || (key7 === "durationMs"))){
const err124 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2,schemaPath:"#/properties/boots/items/properties/units/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data46.unit !== undefined){
let data47 = data46.unit;
if(typeof data47 === "string"){
if(func2(data47) > 400){
const err125 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/unit",schemaPath:"#/properties/boots/items/properties/units/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/unit",schemaPath:"#/properties/boots/items/properties/units/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data46.startMs !== undefined){
let data48 = data46.startMs;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err127 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/startMs",schemaPath:"#/properties/boots/items/properties/units/items/properties/startMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err128 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/startMs",schemaPath:"#/properties/boots/items/properties/units/items/properties/startMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data46.durationMs !== undefined){
let data49 = data46.durationMs;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err129 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/durationMs",schemaPath:"#/properties/boots/items/properties/units/items/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err130 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/durationMs",schemaPath:"#/properties/boots/items/properties/units/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
}
else {
const err131 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2,schemaPath:"#/properties/boots/items/properties/units/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/boots/" + i1+"/units",schemaPath:"#/properties/boots/items/properties/units/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/boots/" + i1,schemaPath:"#/properties/boots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/boots",schemaPath:"#/properties/boots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.ports !== undefined){
let data50 = data.ports;
if(Array.isArray(data50)){
if(data50.length > 128){
const err135 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len3 = data50.length;
for(let i3=0; i3<len3; i3++){
let data51 = data50[i3];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.name === undefined){
const err136 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data51.port === undefined){
const err137 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data51.protocol === undefined){
const err138 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data51.expect === undefined){
const err139 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data51.from === undefined){
const err140 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data51.published === undefined){
const err141 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "published"},message:"must have required property '"+"published"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data51.observations === undefined){
const err142 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "observations"},message:"must have required property '"+"observations"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key8 in data51){
if(!(((((((key8 === "name") || (key8 === "port")) || (key8 === "protocol")) || (key8 === "expect")) || (key8 === "from")) || (key8 === "published")) || (key8 === "observations"))){
const err143 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data51.name !== undefined){
let data52 = data51.name;
if(typeof data52 === "string"){
if(!pattern4.test(data52)){
const err144 = {instancePath:instancePath+"/ports/" + i3+"/name",schemaPath:"#/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/ports/" + i3+"/name",schemaPath:"#/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data51.port !== undefined){
let data53 = data51.port;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err146 = {instancePath:instancePath+"/ports/" + i3+"/port",schemaPath:"#/properties/ports/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 65535 || isNaN(data53)){
const err147 = {instancePath:instancePath+"/ports/" + i3+"/port",schemaPath:"#/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data53 < 1 || isNaN(data53)){
const err148 = {instancePath:instancePath+"/ports/" + i3+"/port",schemaPath:"#/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data51.protocol !== undefined){
let data54 = data51.protocol;
if(!((data54 === "tcp") || (data54 === "udp"))){
const err149 = {instancePath:instancePath+"/ports/" + i3+"/protocol",schemaPath:"#/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema31.properties.ports.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data51.expect !== undefined){
let data55 = data51.expect;
if(!((data55 === "open") || (data55 === "closed"))){
const err150 = {instancePath:instancePath+"/ports/" + i3+"/expect",schemaPath:"#/properties/ports/items/properties/expect/enum",keyword:"enum",params:{allowedValues: schema31.properties.ports.items.properties.expect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data51.from !== undefined){
let data56 = data51.from;
if(!((data56 === "outside") || (data56 === "inside"))){
const err151 = {instancePath:instancePath+"/ports/" + i3+"/from",schemaPath:"#/properties/ports/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema31.properties.ports.items.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data51.published !== undefined){
if(typeof data51.published !== "boolean"){
const err152 = {instancePath:instancePath+"/ports/" + i3+"/published",schemaPath:"#/properties/ports/items/properties/published/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data51.observations !== undefined){
let data58 = data51.observations;
if(Array.isArray(data58)){
if(data58.length > 64){
const err153 = {instancePath:instancePath+"/ports/" + i3+"/observations",schemaPath:"#/properties/ports/items/properties/observations/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
const len4 = data58.length;
for(let i4=0; i4<len4; i4++){
let data59 = data58[i4];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.boot === undefined){
const err154 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4,schemaPath:"#/properties/ports/items/properties/observations/items/required",keyword:"required",params:{missingProperty: "boot"},message:"must have required property '"+"boot"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data59.answer === undefined){
const err155 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4,schemaPath:"#/properties/ports/items/properties/observations/items/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data59.holds === undefined){
const err156 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4,schemaPath:"#/properties/ports/items/properties/observations/items/required",keyword:"required",params:{missingProperty: "holds"},message:"must have required property '"+"holds"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key9 in data59){
if(!(((key9 === "boot") || (key9 === "answer")) || (key9 === "holds"))){
const err157 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4,schemaPath:"#/properties/ports/items/properties/observations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data59.boot !== undefined){
let data60 = data59.boot;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err158 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/boot",schemaPath:"#/properties/ports/items/properties/observations/items/properties/boot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 64 || isNaN(data60)){
const err159 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/boot",schemaPath:"#/properties/ports/items/properties/observations/items/properties/boot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err160 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/boot",schemaPath:"#/properties/ports/items/properties/observations/items/properties/boot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
if(data59.answer !== undefined){
let data61 = data59.answer;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.kind === undefined){
const err161 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key10 in data61){
if(!((key10 === "kind") || (key10 === "detail"))){
const err162 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data61.kind !== undefined){
let data62 = data61.kind;
if(!(((((data62 === "answered") || (data62 === "refused")) || (data62 === "silent")) || (data62 === "wrong")) || (data62 === "unmeasured"))){
const err163 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer/kind",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.ports.items.properties.observations.items.properties.answer.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data61.detail !== undefined){
let data63 = data61.detail;
if(typeof data63 === "string"){
if(func2(data63) > 400){
const err164 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer/detail",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/properties/detail/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer/detail",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data59.holds !== undefined){
if(typeof data59.holds !== "boolean"){
const err167 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/holds",schemaPath:"#/properties/ports/items/properties/observations/items/properties/holds/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4,schemaPath:"#/properties/ports/items/properties/observations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/ports/" + i3+"/observations",schemaPath:"#/properties/ports/items/properties/observations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.differences !== undefined){
let data65 = data.differences;
if(Array.isArray(data65)){
if(data65.length > 64){
const err172 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
const len5 = data65.length;
for(let i5=0; i5<len5; i5++){
let data66 = data65[i5];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.fromBoot === undefined){
const err173 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "fromBoot"},message:"must have required property '"+"fromBoot"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data66.toBoot === undefined){
const err174 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "toBoot"},message:"must have required property '"+"toBoot"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data66.noise === undefined){
const err175 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "noise"},message:"must have required property '"+"noise"+"'"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data66.changes === undefined){
const err176 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
for(const key11 in data66){
if(!((((key11 === "fromBoot") || (key11 === "toBoot")) || (key11 === "noise")) || (key11 === "changes"))){
const err177 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data66.fromBoot !== undefined){
let data67 = data66.fromBoot;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err178 = {instancePath:instancePath+"/differences/" + i5+"/fromBoot",schemaPath:"#/properties/differences/items/properties/fromBoot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 64 || isNaN(data67)){
const err179 = {instancePath:instancePath+"/differences/" + i5+"/fromBoot",schemaPath:"#/properties/differences/items/properties/fromBoot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data67 < 0 || isNaN(data67)){
const err180 = {instancePath:instancePath+"/differences/" + i5+"/fromBoot",schemaPath:"#/properties/differences/items/properties/fromBoot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(data66.toBoot !== undefined){
let data68 = data66.toBoot;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err181 = {instancePath:instancePath+"/differences/" + i5+"/toBoot",schemaPath:"#/properties/differences/items/properties/toBoot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 64 || isNaN(data68)){
const err182 = {instancePath:instancePath+"/differences/" + i5+"/toBoot",schemaPath:"#/properties/differences/items/properties/toBoot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data68 < 0 || isNaN(data68)){
const err183 = {instancePath:instancePath+"/differences/" + i5+"/toBoot",schemaPath:"#/properties/differences/items/properties/toBoot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
if(data66.noise !== undefined){
let data69 = data66.noise;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err184 = {instancePath:instancePath+"/differences/" + i5+"/noise",schemaPath:"#/properties/differences/items/properties/noise/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
const err185 = {instancePath:instancePath+"/differences/" + i5+"/noise",schemaPath:"#/properties/differences/items/properties/noise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
if(data66.changes !== undefined){
let data70 = data66.changes;
if(Array.isArray(data70)){
if(data70.length > 4096){
const err186 = {instancePath:instancePath+"/differences/" + i5+"/changes",schemaPath:"#/properties/differences/items/properties/changes/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
const len6 = data70.length;
for(let i6=0; i6<len6; i6++){
let data71 = data70[i6];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.section === undefined){
const err187 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6,schemaPath:"#/properties/differences/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data71.key === undefined){
const err188 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6,schemaPath:"#/properties/differences/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data71.kind === undefined){
const err189 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6,schemaPath:"#/properties/differences/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key12 in data71){
if(!((((((key12 === "section") || (key12 === "key")) || (key12 === "kind")) || (key12 === "before")) || (key12 === "after")) || (key12 === "excepted"))){
const err190 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6,schemaPath:"#/properties/differences/items/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data71.section !== undefined){
let data72 = data71.section;
if(!((((((((((((data72 === "addresses") || (data72 === "containers")) || (data72 === "failed-units")) || (data72 === "host-keys")) || (data72 === "journal-errors")) || (data72 === "listening")) || (data72 === "mounts")) || (data72 === "nft")) || (data72 === "routes")) || (data72 === "sysctl")) || (data72 === "units")) || (data72 === "users"))){
const err191 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/section",schemaPath:"#/properties/differences/items/properties/changes/items/properties/section/enum",keyword:"enum",params:{allowedValues: schema31.properties.differences.items.properties.changes.items.properties.section.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data71.key !== undefined){
let data73 = data71.key;
if(typeof data73 === "string"){
if(func2(data73) > 4000){
const err192 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/key",schemaPath:"#/properties/differences/items/properties/changes/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/key",schemaPath:"#/properties/differences/items/properties/changes/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data71.kind !== undefined){
let data74 = data71.kind;
if(!(((data74 === "added") || (data74 === "removed")) || (data74 === "changed"))){
const err194 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/kind",schemaPath:"#/properties/differences/items/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.differences.items.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data71.before !== undefined){
let data75 = data71.before;
if(typeof data75 === "string"){
if(func2(data75) > 4000){
const err195 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/before",schemaPath:"#/properties/differences/items/properties/changes/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/before",schemaPath:"#/properties/differences/items/properties/changes/items/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data71.after !== undefined){
let data76 = data71.after;
if(typeof data76 === "string"){
if(func2(data76) > 4000){
const err197 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/after",schemaPath:"#/properties/differences/items/properties/changes/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/after",schemaPath:"#/properties/differences/items/properties/changes/items/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data71.excepted !== undefined){
let data77 = data71.excepted;
if(typeof data77 === "string"){
if(func2(data77) > 400){
const err199 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/excepted",schemaPath:"#/properties/differences/items/properties/changes/items/properties/excepted/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/excepted",schemaPath:"#/properties/differences/items/properties/changes/items/properties/excepted/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6,schemaPath:"#/properties/differences/items/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/differences/" + i5+"/changes",schemaPath:"#/properties/differences/items/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.drift !== undefined){
let data78 = data.drift;
if(Array.isArray(data78)){
if(data78.length > 1024){
const err205 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
const len7 = data78.length;
for(let i7=0; i7<len7; i7++){
let data79 = data78[i7];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.playbook === undefined){
const err206 = {instancePath:instancePath+"/drift/" + i7,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "playbook"},message:"must have required property '"+"playbook"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data79.task === undefined){
const err207 = {instancePath:instancePath+"/drift/" + i7,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "task"},message:"must have required property '"+"task"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key13 in data79){
if(!(((key13 === "playbook") || (key13 === "task")) || (key13 === "excepted"))){
const err208 = {instancePath:instancePath+"/drift/" + i7,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data79.playbook !== undefined){
let data80 = data79.playbook;
if(typeof data80 === "string"){
if(func2(data80) > 400){
const err209 = {instancePath:instancePath+"/drift/" + i7+"/playbook",schemaPath:"#/properties/drift/items/properties/playbook/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/drift/" + i7+"/playbook",schemaPath:"#/properties/drift/items/properties/playbook/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data79.task !== undefined){
let data81 = data79.task;
if(typeof data81 === "string"){
if(func2(data81) > 400){
const err211 = {instancePath:instancePath+"/drift/" + i7+"/task",schemaPath:"#/properties/drift/items/properties/task/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/drift/" + i7+"/task",schemaPath:"#/properties/drift/items/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data79.excepted !== undefined){
let data82 = data79.excepted;
if(typeof data82 === "string"){
if(func2(data82) > 400){
const err213 = {instancePath:instancePath+"/drift/" + i7+"/excepted",schemaPath:"#/properties/drift/items/properties/excepted/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/drift/" + i7+"/excepted",schemaPath:"#/properties/drift/items/properties/excepted/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/drift/" + i7,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data.fidelity !== undefined){
let data83 = data.fidelity;
if(Array.isArray(data83)){
if(data83.length > 1024){
const err217 = {instancePath:instancePath+"/fidelity",schemaPath:"#/properties/fidelity/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
const len8 = data83.length;
for(let i8=0; i8<len8; i8++){
let data84 = data83[i8];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.subject === undefined){
const err218 = {instancePath:instancePath+"/fidelity/" + i8,schemaPath:"#/properties/fidelity/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data84.difference === undefined){
const err219 = {instancePath:instancePath+"/fidelity/" + i8,schemaPath:"#/properties/fidelity/items/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key14 in data84){
if(!((key14 === "subject") || (key14 === "difference"))){
const err220 = {instancePath:instancePath+"/fidelity/" + i8,schemaPath:"#/properties/fidelity/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data84.subject !== undefined){
let data85 = data84.subject;
if(typeof data85 === "string"){
if(func2(data85) > 400){
const err221 = {instancePath:instancePath+"/fidelity/" + i8+"/subject",schemaPath:"#/properties/fidelity/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/fidelity/" + i8+"/subject",schemaPath:"#/properties/fidelity/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data84.difference !== undefined){
let data86 = data84.difference;
if(typeof data86 === "string"){
if(func2(data86) > 4000){
const err223 = {instancePath:instancePath+"/fidelity/" + i8+"/difference",schemaPath:"#/properties/fidelity/items/properties/difference/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/fidelity/" + i8+"/difference",schemaPath:"#/properties/fidelity/items/properties/difference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/fidelity/" + i8,schemaPath:"#/properties/fidelity/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/fidelity",schemaPath:"#/properties/fidelity/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.isolation !== undefined){
let data87 = data.isolation;
if(Array.isArray(data87)){
if(data87.length > 64){
const err227 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
const len9 = data87.length;
for(let i9=0; i9<len9; i9++){
let data88 = data87[i9];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.target === undefined){
const err228 = {instancePath:instancePath+"/isolation/" + i9,schemaPath:"#/properties/isolation/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data88.blocked === undefined){
const err229 = {instancePath:instancePath+"/isolation/" + i9,schemaPath:"#/properties/isolation/items/required",keyword:"required",params:{missingProperty: "blocked"},message:"must have required property '"+"blocked"+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
for(const key15 in data88){
if(!(((key15 === "target") || (key15 === "blocked")) || (key15 === "detail"))){
const err230 = {instancePath:instancePath+"/isolation/" + i9,schemaPath:"#/properties/isolation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data88.target !== undefined){
let data89 = data88.target;
if(typeof data89 === "string"){
if(func2(data89) > 400){
const err231 = {instancePath:instancePath+"/isolation/" + i9+"/target",schemaPath:"#/properties/isolation/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/isolation/" + i9+"/target",schemaPath:"#/properties/isolation/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data88.blocked !== undefined){
if(typeof data88.blocked !== "boolean"){
const err233 = {instancePath:instancePath+"/isolation/" + i9+"/blocked",schemaPath:"#/properties/isolation/items/properties/blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data88.detail !== undefined){
let data91 = data88.detail;
if(typeof data91 === "string"){
if(func2(data91) > 400){
const err234 = {instancePath:instancePath+"/isolation/" + i9+"/detail",schemaPath:"#/properties/isolation/items/properties/detail/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/isolation/" + i9+"/detail",schemaPath:"#/properties/isolation/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/isolation/" + i9,schemaPath:"#/properties/isolation/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data.console !== undefined){
let data92 = data.console;
if(Array.isArray(data92)){
if(data92.length > 256){
const err238 = {instancePath:instancePath+"/console",schemaPath:"#/properties/console/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
const len10 = data92.length;
for(let i10=0; i10<len10; i10++){
let data93 = data92[i10];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.boot === undefined){
const err239 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/required",keyword:"required",params:{missingProperty: "boot"},message:"must have required property '"+"boot"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data93.atMs === undefined){
const err240 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/required",keyword:"required",params:{missingProperty: "atMs"},message:"must have required property '"+"atMs"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data93.kind === undefined){
const err241 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data93.line === undefined){
const err242 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key16 in data93){
if(!((((key16 === "boot") || (key16 === "atMs")) || (key16 === "kind")) || (key16 === "line"))){
const err243 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data93.boot !== undefined){
let data94 = data93.boot;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err244 = {instancePath:instancePath+"/console/" + i10+"/boot",schemaPath:"#/properties/console/items/properties/boot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 64 || isNaN(data94)){
const err245 = {instancePath:instancePath+"/console/" + i10+"/boot",schemaPath:"#/properties/console/items/properties/boot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data94 < 0 || isNaN(data94)){
const err246 = {instancePath:instancePath+"/console/" + i10+"/boot",schemaPath:"#/properties/console/items/properties/boot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
if(data93.atMs !== undefined){
let data95 = data93.atMs;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err247 = {instancePath:instancePath+"/console/" + i10+"/atMs",schemaPath:"#/properties/console/items/properties/atMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
const err248 = {instancePath:instancePath+"/console/" + i10+"/atMs",schemaPath:"#/properties/console/items/properties/atMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
if(data93.kind !== undefined){
let data96 = data93.kind;
if(typeof data96 === "string"){
if(!pattern4.test(data96)){
const err249 = {instancePath:instancePath+"/console/" + i10+"/kind",schemaPath:"#/properties/console/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/console/" + i10+"/kind",schemaPath:"#/properties/console/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data93.line !== undefined){
let data97 = data93.line;
if(typeof data97 === "string"){
if(func2(data97) > 4000){
const err251 = {instancePath:instancePath+"/console/" + i10+"/line",schemaPath:"#/properties/console/items/properties/line/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/console/" + i10+"/line",schemaPath:"#/properties/console/items/properties/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/console",schemaPath:"#/properties/console/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.findings !== undefined){
let data98 = data.findings;
if(Array.isArray(data98)){
if(data98.length > 512){
const err255 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
const len11 = data98.length;
for(let i11=0; i11<len11; i11++){
let data99 = data98[i11];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.code === undefined){
const err256 = {instancePath:instancePath+"/findings/" + i11,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data99.phase === undefined){
const err257 = {instancePath:instancePath+"/findings/" + i11,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data99.message === undefined){
const err258 = {instancePath:instancePath+"/findings/" + i11,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key17 in data99){
if(!(((key17 === "code") || (key17 === "phase")) || (key17 === "message"))){
const err259 = {instancePath:instancePath+"/findings/" + i11,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data99.code !== undefined){
let data100 = data99.code;
if(typeof data100 === "string"){
if(!pattern4.test(data100)){
const err260 = {instancePath:instancePath+"/findings/" + i11+"/code",schemaPath:"#/properties/findings/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/findings/" + i11+"/code",schemaPath:"#/properties/findings/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data99.phase !== undefined){
let data101 = data99.phase;
if(typeof data101 === "string"){
if(!pattern4.test(data101)){
const err262 = {instancePath:instancePath+"/findings/" + i11+"/phase",schemaPath:"#/properties/findings/items/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/findings/" + i11+"/phase",schemaPath:"#/properties/findings/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data99.message !== undefined){
let data102 = data99.message;
if(typeof data102 === "string"){
if(func2(data102) > 4000){
const err264 = {instancePath:instancePath+"/findings/" + i11+"/message",schemaPath:"#/properties/findings/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/findings/" + i11+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/findings/" + i11,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data.load !== undefined){
let data103 = data.load;
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
const err268 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
